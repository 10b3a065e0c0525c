import type { Migration } from '@citizen-graph/ledger';

/**
 * Of a response the subgraph reads the answers and not whose they are, of a comment not which response it came
 * with; and of either, where a transaction says what the caller is granted, the rows of those areas. Nothing else
 * shows a row: a setting that is not there is null, and one that was there is empty.
 */
export const LEAST_PRIVILEGE_MIGRATION: Migration = {
  number: 40,
  name: 'least-privilege',
  sql: `
    revoke select on all tables in schema surveys from citizen_surveys;
    grant select on surveys.cell, surveys.comment_taxonomy to citizen_surveys;
    grant select (
      dataset, month, area, helped, polite, timeliness, informed, overall,
      confident_to_call_again, satisfied, clear_on_next_steps
    ) on surveys.response to citizen_surveys;
    grant select (
      release, month, comment_id, survey, completed_at, area, question, score, text, themes, sentiment,
      redactor_version, taxonomy_version
    ) on surveys.comment to citizen_surveys;

    alter table surveys.response enable row level security;
    create policy granted_areas on surveys.response for select to citizen_surveys using (
      (select nullif(current_setting('citizen.areas', true), '')::jsonb) = '"*"'
      or (select nullif(current_setting('citizen.areas', true), '')::jsonb) ? area
    );

    alter table surveys.comment enable row level security;
    create policy granted_areas_and_detail on surveys.comment for select to citizen_surveys using (
      (select nullif(current_setting('citizen.detail', true), '')) in ('REDACTED_COMMENTS', 'RECORDS')
      and (
        (select nullif(current_setting('citizen.areas', true), '')::jsonb) = '"*"'
        or (select nullif(current_setting('citizen.areas', true), '')::jsonb) ? area
      )
    );
  `,
};
