import type { EntityManager } from 'typeorm';
import type { Dataset, FieldValue, RecordFields } from '../domain/dataset';
import { observationsOf } from '../domain/observations';
import { recordMarker } from './record-key';
import { toFields } from './record-table';

/** A record's identifier and month, as a staged row has them too. */
export interface RecordPlace {
  readonly record_id: string;
  readonly month: string;
}

/** A stored record, by the columns of its table. */
export interface RecordRow extends RecordPlace {
  readonly release: number;
  readonly record_key: number;
  readonly [column: string]: FieldValue;
}

/** Keeps what records of persons were until a release, so that an erasure can reach what was figured from it. */
export interface VersionKeeper {
  /** Keeps what these added to figures; their identifiers and all their other fields are not kept. */
  keep(rows: readonly RecordRow[]): Promise<void>;
  /** Keeps that these were not there. */
  keepAbsence(rows: readonly RecordPlace[]): Promise<void>;
}

const KEEPS_NOTHING: VersionKeeper = { keep: async () => undefined, keepAbsence: async () => undefined };

/** The keeper of the versions of a dataset that end with a release. */
export async function versionKeeper<Fields extends RecordFields>(
  manager: EntityManager,
  dataset: Dataset<Fields>,
  until: number,
): Promise<VersionKeeper> {
  if (!dataset.holdsPersons) return KEEPS_NOTHING;
  const mark = await recordMarker(manager, dataset.id);
  const ended = ({ record_id: recordId, month }: RecordPlace) => ({
    dataset: dataset.id,
    record_digest: mark(recordId).digest,
    until_release: until,
    month,
  });
  return {
    keep: (rows) =>
      insertVersions(
        manager,
        rows.map((row) => ({
          ...ended(row),
          release: row.release,
          record_key: row.record_key,
          observations: observationsOf(dataset, toFields(dataset, row)),
        })),
      ),
    keepAbsence: (rows) =>
      insertVersions(
        manager,
        rows.map((row) => ({ ...ended(row), release: until, record_key: 0, observations: [] })),
      ),
  };
}

async function insertVersions(manager: EntityManager, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `insert into ledger.superseded_record
     select * from json_populate_recordset(null::ledger.superseded_record, $1)`,
    [JSON.stringify(rows)],
  );
}
