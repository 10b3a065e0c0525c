export {
  CAMPAIGN_EFFECT_STATUSES,
  campaignEffect,
  campaignsIn,
  monthsBefore,
  monthsOf,
} from './domain/campaign-effect';
export type { CampaignEffect, CampaignEffectStatus, MonthOfJoiners } from './domain/campaign-effect';
export type { Campaign } from './domain/campaign';
export { WMNOW_METRICS } from './domain/metrics';
export { rankByValue } from './domain/ranking';
export { WMNOW_CAMPAIGNS } from './import/campaigns.dataset';
export { WMNOW_MEMBERSHIP } from './import/membership.dataset';
export { WMNOW_MESSAGES } from './import/messages.dataset';
export { WMNOW_MOVEMENTS } from './import/movements.dataset';
export { WMNOW_NEIGHBOURHOOD_MEMBERSHIP } from './import/neighbourhood-membership.dataset';
export { POPULATION } from './import/population.dataset';
export { findCampaigns } from './persistence/campaign.queries';
export { WMNOW_MIGRATIONS } from './persistence/migrations';
export { findPopulations } from './persistence/population.queries';
export type { AreaPopulation } from './persistence/population.queries';
export { findLatestMonth } from './persistence/membership.queries';
