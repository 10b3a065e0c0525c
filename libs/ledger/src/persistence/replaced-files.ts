import type { EntityManager } from 'typeorm';
import type { Dataset } from '../domain/dataset';
import { filesReplacedBy } from '../domain/files-in-force';
import type { ArrivingFile } from '../domain/files-in-force';
import type { Release } from '../domain/release';
import { checkReplacement } from '../domain/replacement';
import type { RecordDifference } from '../domain/replacement';
import { refuseKnownRecords } from './duplicates';
import type { ImportOptions } from './import-options';
import { findDifference } from './record-difference';
import { tableOf } from './record-table';

/** A file whose place another takes, and how many records of it were in force. */
export interface ReplacedFile {
  readonly release: Release;
  readonly rows: number;
}

/** What a file that comes in takes the place of. */
export interface Replacement {
  readonly replaced: readonly ReplacedFile[];
  /** How its records differ from theirs; null where it replaces no file. */
  readonly difference: RecordDifference | null;
}

/** An arriving file, the files in force of its dataset, and what it may do to them. */
export interface ReplacementRequest {
  readonly arriving: ArrivingFile;
  readonly inForce: readonly Release[];
  readonly options: ImportOptions;
}

/**
 * Finds what the staged file replaces, before any of it leaves. Throws PERIOD_OVERLAPS, FILE_LACKS_RECORDS and
 * RECORD_EXISTS.
 */
export async function findReplacement(
  manager: EntityManager,
  dataset: Dataset,
  { arriving, inForce, options }: ReplacementRequest,
): Promise<Replacement> {
  const replacing = filesReplacedBy(arriving, inForce);
  const difference = replacing.length === 0 ? null : await findDifference(manager, dataset, replacing);
  const { replaceShorter, mayLackRecords = false } = options;
  if (difference !== null) {
    checkReplacement(arriving, { replacing, difference }, { replaceShorter, mayLackRecords });
  }
  await refuseKnownRecords(manager, dataset, replacing);
  return { replaced: await countReplaced(manager, dataset, replacing), difference };
}

/** Counts the records of files that are about to be replaced, in the order of the files. */
async function countReplaced(
  manager: EntityManager,
  dataset: Dataset,
  replaced: readonly Release[],
): Promise<readonly ReplacedFile[]> {
  if (replaced.length === 0) return [];
  const counts = await manager.query<{ release: number; rows: number }[]>(
    `select release, count(*)::int as rows from ${tableOf(dataset)}
     where dataset = $1 and release = any($2) group by release`,
    [dataset.id, replaced.map(({ number }) => number)],
  );
  const rowsOf = new Map(counts.map(({ release, rows }) => [release, rows]));
  return replaced.map((release) => ({ release, rows: rowsOf.get(release.number) ?? 0 }));
}
