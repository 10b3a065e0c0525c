import type { Migration } from '@citizen-graph/ledger';
import { ENTITLEMENT_MIGRATION } from './migrations/0001-entitlement';
import { ENTITLEMENT_CLOCK_MIGRATION } from './migrations/0002-entitlement-clock';
import { STATEMENT_AND_CONTACT_MIGRATION } from './migrations/0003-statement-and-contact';
import { STRATEGY_MIGRATION } from './migrations/0010-strategy';
import { STRATEGY_RECORD_MIGRATION } from './migrations/0011-strategy-record';
import { LEAST_PRIVILEGE_MIGRATION } from './migrations/0012-least-privilege';

export const VICTIMS_CODE_MIGRATIONS: readonly Migration[] = [
  ENTITLEMENT_MIGRATION,
  ENTITLEMENT_CLOCK_MIGRATION,
  STATEMENT_AND_CONTACT_MIGRATION,
  STRATEGY_MIGRATION,
  STRATEGY_RECORD_MIGRATION,
  LEAST_PRIVILEGE_MIGRATION,
];
