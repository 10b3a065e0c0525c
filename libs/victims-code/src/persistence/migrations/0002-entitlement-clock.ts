import type { Migration } from '@citizen-graph/ledger';

/** What older exports leave out is null, and measured as before. */
export const ENTITLEMENT_CLOCK_MIGRATION: Migration = {
  number: 2,
  name: 'entitlement-clock',
  sql: `
    alter table victims_code.entitlement
      add column clause text,
      add column pauses text,
      add column pause_reason text,
      add column enhanced_rights_from text,
      add column crime_type text;
  `,
};
