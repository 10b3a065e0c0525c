import type { EntityManager } from 'typeorm';
import type { Campaign } from '../domain/campaign';

/** Every campaign, the earliest first. */
export async function findCampaigns(manager: EntityManager): Promise<readonly Campaign[]> {
  return manager.query<Campaign[]>(`
    select campaign_id as "campaignId", name, description, started_on as "startedOn", ended_on as "endedOn",
      area_code as "areaCode"
    from wmnow.campaign
    order by started_on, campaign_id`);
}
