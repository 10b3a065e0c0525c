import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  addRelease,
  filesInForce,
  findReleases,
  hashFile,
  lockLedger,
  restateRecords,
} from '@citizen-graph/ledger';
import type { ImportOutcome, Release } from '@citizen-graph/ledger';
import { ALWAYS } from '@citizen-graph/reference';
import type { DataSource, EntityManager } from 'typeorm';
import { parseBoundaries } from '../import/parse-boundaries';
import { replaceBoundaries } from './boundary.queries';
import { STOP_AND_SEARCH_SOURCE } from './stop-and-search.source';

/** The dataset that boundaries are released under. */
export const BOUNDARIES = 'boundaries';

export interface BoundaryImport {
  /** Who imports, for the releases. */
  readonly importedBy: string;
  readonly synthetic: boolean;
}

export interface BoundaryOutcome extends ImportOutcome {
  /** A release for each file of searches in which a search is placed elsewhere now. */
  readonly restated: readonly Release[];
}

/**
 * Brings in the boundaries of areas, in the place of all that were in before, and places every search
 * anew by them; the same file again changes nothing. Throws FILE_NOT_FOUND and FILE_MALFORMED.
 */
export async function importBoundaries(
  database: DataSource,
  path: string,
  options: BoundaryImport,
): Promise<BoundaryOutcome> {
  const sha256 = await hashFile(path);
  const boundaries = parseBoundaries(await readFile(path, 'utf8'), basename(path));
  return database.transaction(async (manager) => {
    await lockLedger(manager);
    const before = await findFileInForce(manager);
    if (before?.sha256 === sha256) return { outcome: 'UNCHANGED', release: before, restated: [] };
    const release = await addRelease(manager, {
      ...options,
      kind: before === null ? 'IMPORT' : 'CORRECTION',
      dataset: BOUNDARIES,
      subject: 'stop-search',
      period: ALWAYS,
      fileName: basename(path),
      sha256,
      rowsRead: boundaries.length,
      rowsAccepted: boundaries.length,
      rowsQuarantined: 0,
      rowsErased: 0,
    });
    await replaceBoundaries(manager, boundaries, release.number);
    return {
      outcome: 'RELEASED',
      release,
      restated: await restateRecords(manager, STOP_AND_SEARCH_SOURCE, options),
    };
  });
}

async function findFileInForce(manager: EntityManager): Promise<Release | null> {
  const releases = await findReleases(manager, { datasets: [BOUNDARIES], asOf: null });
  return filesInForce(releases)[0] ?? null;
}
