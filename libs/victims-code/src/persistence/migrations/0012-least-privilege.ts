import type { Migration } from '@citizen-graph/ledger';

/** The subgraph reads the plan, which it edits, and cells, and no record of a victim. */
export const LEAST_PRIVILEGE_MIGRATION: Migration = {
  number: 12,
  name: 'least-privilege',
  sql: `
    revoke select on all tables in schema victims_code from citizen_victims_code;
    grant select on
      victims_code.cell,
      victims_code.strategy_priority,
      victims_code.board_organisation,
      victims_code.board_meeting,
      victims_code.board_attendance,
      victims_code.plan_action,
      victims_code.progress_note,
      victims_code.board_decision,
      victims_code.strategy_change,
      victims_code.client_key
      to citizen_victims_code;
  `,
};
