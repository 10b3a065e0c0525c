import type { Migration } from '@citizen-graph/ledger';

/**
 * Each edit has a client key and leaves it in the table, so it is entered in the record from there, at the end of
 * its transaction; where the entry cannot be kept, neither is the edit. The role of the subgraph appends as itself.
 */
export const STRATEGY_RECORD_MIGRATION: Migration = {
  number: 11,
  name: 'edits of the strategy are entered in the record',
  sql: `
    alter table victims_code.client_key
      add column mutation text,
      add column client text,
      add constraint client_key_says_what_and_by_which_client
        check (mutation is not null and client is not null) not valid;

    create function victims_code.record_edit() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin
      perform audit.append(jsonb_build_array(jsonb_build_object(
        'kinds', '["ALTERATION"]'::jsonb,
        'actor', audit.name(new.used_by),
        'client', audit.name(new.client),
        'purpose', null,
        'operation', new.mutation,
        'document', null,
        'fields', jsonb_build_array('Mutation.' || new.mutation),
        'areas', null,
        'recipient', null,
        'rows', 1,
        'request', null)));
      return null;
    end $$;
    create constraint trigger edit_is_recorded after insert on victims_code.client_key
      deferrable initially deferred for each row execute function victims_code.record_edit();
  `,
};
