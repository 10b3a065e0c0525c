import type { Observation } from '@citizen-graph/metrics';
import { invariant, month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import { ledgerError } from '../domain/errors';
import { observationsOf } from '../domain/observations';
import type { Release } from '../domain/release';
import { beginningOf } from '../domain/version-beginning';
import type { DatasetHistory } from '../domain/version-beginning';
import { recordMarker } from './record-key';
import { tableOf, toFields } from './record-table';
import { findReleases } from './release.queries';
import type { RecordRow } from './version-keeper';

/** What a record added to figures while it was in them. */
export interface RecordVersion {
  readonly observations: readonly Observation[];
  readonly recordKey: number;
  /** The first release as of which figures hold it, and the first as of which they do not; null where they still do. */
  readonly since: number;
  readonly until: number | null;
  /** Whether no version before it can be in earlier figures without being known. */
  readonly isFirstKnown: boolean;
}

/** A record that was taken out of the records, with all that it is known to have been. */
export interface TakenRecord {
  /** In order of time. */
  readonly versions: readonly RecordVersion[];
  /** The file that holds it, or held it last. */
  readonly file: Release;
}

interface StoredVersion {
  readonly release: number;
  readonly month: Month;
  readonly until: number | null;
  readonly recordKey: number;
  readonly observations: readonly Observation[];
}

interface EarlierVersionRow extends StoredVersion {
  readonly until: number;
}

/**
 * Takes a record and its earlier versions out of the database. Throws RECORD_UNKNOWN where there is none, nor
 * was while versions were kept.
 */
export async function takeRecord<Fields extends RecordFields>(
  manager: EntityManager,
  dataset: Dataset<Fields>,
  recordId: string,
): Promise<TakenRecord> {
  const earlier = await takeEarlierVersions(manager, dataset, recordId);
  const present = await takePresentVersion(manager, dataset, recordId);
  const stored = [...earlier, ...present];
  const last = stored.at(-1);
  if (last === undefined) throw recordUnknown(dataset, recordId);
  const history = await findHistory(manager, dataset);
  return {
    versions: stored.map((version, index) => toVersion(history, version, stored[index - 1]?.until ?? 0)),
    file: getRelease(history, last.release),
  };
}

async function takeEarlierVersions(
  manager: EntityManager,
  { id }: Dataset,
  recordId: string,
): Promise<readonly StoredVersion[]> {
  const { digest } = (await recordMarker(manager, id))(recordId);
  const [rows] = await manager.query<[EarlierVersionRow[], number]>(
    `delete from ledger.superseded_record where dataset = $1 and record_digest = $2
     returning release, month, until_release as until, record_key as "recordKey", observations`,
    [id, digest],
  );
  return rows.sort((one, other) => one.until - other.until);
}

async function takePresentVersion<Fields extends RecordFields>(
  manager: EntityManager,
  dataset: Dataset<Fields>,
  recordId: string,
): Promise<readonly StoredVersion[]> {
  const [rows] = await manager.query<[RecordRow[], number]>(
    `delete from ${tableOf(dataset)} where dataset = $1 and record_id = $2 returning *`,
    [dataset.id, recordId],
  );
  return rows.map((row) => ({
    release: row.release,
    month: month(row.month),
    until: null,
    recordKey: row.record_key,
    observations: observationsOf(dataset, toFields(dataset, row)),
  }));
}

async function findHistory(manager: EntityManager, dataset: Dataset): Promise<DatasetHistory> {
  const releases = await findReleases(manager, { datasets: [dataset.id], asOf: null });
  const [row] = await manager.query<{ keptAfter: number }[]>(
    'select after_release as "keptAfter" from ledger.versions_kept',
  );
  invariant(row, 'the ledger says since when versions are kept');
  return { releases, keptAfter: row.keptAfter, hasIdentifiers: dataset.withoutIdentifiers !== true };
}

function toVersion(history: DatasetHistory, stored: StoredVersion, after: number): RecordVersion {
  const { release, month, until, recordKey, observations } = stored;
  const beginning = beginningOf(history, { file: getRelease(history, release), month, after });
  return { observations, recordKey, until, ...beginning };
}

function getRelease({ releases }: DatasetHistory, number: number): Release {
  const release = releases.find((each) => each.number === number);
  invariant(release, `release ${number} holds a record and is not in the ledger`);
  return release;
}

function recordUnknown({ id }: Dataset, recordId: string): Error {
  return ledgerError(
    'RECORD_UNKNOWN',
    `${id} has no record ${recordId}. Check the identifier; it may have been erased already.`,
  );
}
