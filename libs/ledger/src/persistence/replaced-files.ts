import type { EntityManager } from 'typeorm';
import type { Dataset } from '../domain/dataset';
import type { Release } from '../domain/release';
import { tableOf } from './record-table';

/** A file whose place another takes, and how many records of it were in force. */
export interface ReplacedFile {
  readonly release: Release;
  readonly rows: number;
}

/** Counts the records of files that are about to be replaced, in the order of the files. */
export async function countReplaced(
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
