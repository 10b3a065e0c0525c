import type { Migration } from '@citizen-graph/ledger';
import { MEMBERSHIP_MIGRATION } from './migrations/0001-membership';
import { POPULATION_MIGRATION } from './migrations/0002-population';
import { MOVEMENT_MIGRATION } from './migrations/0003-movement';
import { NEIGHBOURHOOD_MEMBERSHIP_MIGRATION } from './migrations/0004-neighbourhood-membership';
import { MESSAGE_MIGRATION } from './migrations/0005-message';
import { CAMPAIGN_MIGRATION } from './migrations/0006-campaign';
import { LEAST_PRIVILEGE_MIGRATION } from './migrations/0007-least-privilege';

export const WMNOW_MIGRATIONS: readonly Migration[] = [
  MEMBERSHIP_MIGRATION,
  POPULATION_MIGRATION,
  MOVEMENT_MIGRATION,
  NEIGHBOURHOOD_MEMBERSHIP_MIGRATION,
  MESSAGE_MIGRATION,
  CAMPAIGN_MIGRATION,
  LEAST_PRIVILEGE_MIGRATION,
];
