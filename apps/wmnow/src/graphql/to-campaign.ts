import { findLocalPolicingArea } from '@citizen-graph/reference';
import type { Campaign } from '@citizen-graph/wmnow';
import type { CampaignType } from './campaign.type';

/** A campaign as the schema shows it. */
export function toCampaign({ campaignId, areaCode, ...campaign }: Campaign): CampaignType {
  const area = areaCode === null ? null : findLocalPolicingArea(areaCode);
  return { ...campaign, id: campaignId, area };
}
