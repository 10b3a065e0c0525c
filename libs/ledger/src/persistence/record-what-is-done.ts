import type { Migration } from './migration';

/**
 * Enters every release and every note on a chart in the record, whatever way it was written, in the transaction that
 * writes it: where the entry cannot be kept, nothing is. At its end, because whoever appends makes others wait.
 *
 * A withdrawal alters figures and takes the rows of people off the tables without others in their place, which is
 * an erasure as the Act has it, though nobody asked for theirs; only published figures, which are nobody's, stay.
 * A correction puts a person's row in the place of theirs, so it alters. An erasure says whose dataset, never whose record.
 */
export const RECORD_MIGRATION: Migration = {
  number: 5,
  name: 'what is done is entered in the record',
  sql: `
    create function ledger.record_release() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin
      perform audit.append(jsonb_build_array(jsonb_build_object(
        'kinds', case new.kind
          when 'IMPORT' then '["COLLECTION"]'
          when 'CORRECTION' then '["COLLECTION","ALTERATION"]'
          when 'ERASURE' then '["ERASURE"]'
          when 'WITHDRAWAL' then '["ALTERATION","ERASURE"]'
          else '["ALTERATION"]' end::jsonb,
        'actor', audit.name(new.imported_by),
        'client', 'citizen',
        'purpose', null,
        'operation', case new.kind
          when 'ERASURE' then 'erase'
          when 'WITHDRAWAL' then 'withdraw'
          when 'RESTATEMENT' then 'observe'
          else 'import' end,
        'document', substring(new.sha256 from '^[0-9a-f]{64}$'),
        'fields', jsonb_build_array(new.dataset),
        'areas', null,
        'recipient', null,
        'rows', case new.kind
          when 'ERASURE' then new.rows_erased
          when 'WITHDRAWAL' then new.rows_read
          else new.rows_accepted end,
        'request', null)));
      return null;
    end $$;
    create constraint trigger release_is_recorded after insert on ledger.release
      deferrable initially deferred for each row execute function ledger.record_release();

    create function ledger.record_chart_note() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin
      perform audit.append(jsonb_build_array(jsonb_build_object(
        'kinds', '["ALTERATION"]'::jsonb,
        'actor', audit.name(case when tg_op = 'INSERT' then new.recorded_by else new.retracted_by end),
        'client', 'citizen',
        'purpose', null,
        'operation', case
          when tg_op = 'UPDATE' then 'chart retract'
          when new.kind = 'REBASING' then 'chart rebase'
          else 'chart annotate' end,
        'document', null,
        'fields', jsonb_build_array(new.metric),
        'areas', case when new.area is null then null else jsonb_build_array(new.area) end,
        'recipient', null,
        'rows', 1,
        'request', null)));
      return null;
    end $$;
    create constraint trigger chart_note_is_recorded after insert or update on ledger.chart_note
      deferrable initially deferred for each row execute function ledger.record_chart_note();
  `,
};
