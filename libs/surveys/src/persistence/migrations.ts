import type { Migration } from '@citizen-graph/ledger';
import { RESPONSE_MIGRATION } from './migrations/0001-response';
import { INVITATION_MIGRATION } from './migrations/0002-invitation';
import { LATER_QUESTIONS_MIGRATION } from './migrations/0003-later-questions';
import { NATIONAL_SURVEY_MIGRATION } from './migrations/0020-national-survey';
import { COMMENT_MIGRATION } from './migrations/0030-comment';
import { LEAST_PRIVILEGE_MIGRATION } from './migrations/0040-least-privilege';

export const SURVEY_MIGRATIONS: readonly Migration[] = [
  RESPONSE_MIGRATION,
  INVITATION_MIGRATION,
  LATER_QUESTIONS_MIGRATION,
  NATIONAL_SURVEY_MIGRATION,
  COMMENT_MIGRATION,
  LEAST_PRIVILEGE_MIGRATION,
];
