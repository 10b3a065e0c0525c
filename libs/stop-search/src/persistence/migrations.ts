import type { Migration } from '@citizen-graph/ledger';
import { SEARCH_MIGRATION } from './migrations/0001-search';
import { FEEDBACK_MIGRATION } from './migrations/0002-feedback';
import { BOUNDARY_MIGRATION } from './migrations/0003-boundary';
import { POPULATION_MIGRATION } from './migrations/0004-population';
import { FEEDBACK_ONLINE_MIGRATION } from './migrations/0010-feedback-online';
import { FEEDBACK_INBOX_MIGRATION } from './migrations/0011-feedback-inbox';
import { POPULATION_KEPT_MIGRATION } from './migrations/0012-population-kept';
import { LEAST_PRIVILEGE_MIGRATION } from './migrations/0013-least-privilege';

/** The tables of the subject, in the order in which they are made. */
export const STOP_SEARCH_MIGRATIONS: readonly Migration[] = [
  SEARCH_MIGRATION,
  FEEDBACK_MIGRATION,
  BOUNDARY_MIGRATION,
  POPULATION_MIGRATION,
  FEEDBACK_ONLINE_MIGRATION,
  FEEDBACK_INBOX_MIGRATION,
  POPULATION_KEPT_MIGRATION,
  LEAST_PRIVILEGE_MIGRATION,
];
