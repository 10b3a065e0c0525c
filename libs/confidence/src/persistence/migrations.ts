import type { Migration } from '@citizen-graph/ledger';
import { ESTIMATE_MIGRATION } from './migrations/0001-estimate';
import { DIFFERENCES_MIGRATION } from './migrations/0002-differences';
import { LOCAL_RESPONSE_MIGRATION } from './migrations/0003-local-response';
import { LOCAL_ESTIMATE_MIGRATION } from './migrations/0004-local-estimate';
import { LEAST_PRIVILEGE_MIGRATION } from './migrations/0005-least-privilege';

export const CONFIDENCE_MIGRATIONS: readonly Migration[] = [
  ESTIMATE_MIGRATION,
  DIFFERENCES_MIGRATION,
  LOCAL_RESPONSE_MIGRATION,
  LOCAL_ESTIMATE_MIGRATION,
  LEAST_PRIVILEGE_MIGRATION,
];
