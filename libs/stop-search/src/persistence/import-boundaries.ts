import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  addRelease,
  filesInForce,
  findReleases,
  hashFile,
  ledgerError,
  lockLedger,
} from '@citizen-graph/ledger';
import type { ImportOutcome, Release } from '@citizen-graph/ledger';
import { ALWAYS, findLocalPolicingArea } from '@citizen-graph/reference';
import type { DataSource, EntityManager } from 'typeorm';
import { parseBoundaries } from '../import/parse-boundaries';
import type { Boundary } from '../domain/boundary';
import type { Placement } from '../domain/placement';
import { findBoundaries, replaceBoundaries } from './boundary.queries';
import { placeAnew } from './place-anew';
import type { PlacingProgress } from './place-anew';

/** The dataset that boundaries are released under. */
export const BOUNDARIES = 'boundaries';

export interface BoundaryImport {
  /** Who imports, for the releases. */
  readonly importedBy: string;
  readonly synthetic: boolean;
  /** Whether the file may lack areas that the boundaries in force have; it may not unless given. */
  readonly mayLackAreas?: boolean;
  readonly onPlacing?: (progress: PlacingProgress) => void;
}

export interface BoundaryOutcome extends ImportOutcome {
  /** A release for each file of searches in which a search is placed elsewhere now. */
  readonly restated: readonly Release[];
  /** What became of the places of searches; null where the boundaries were in already. */
  readonly placement: Placement | null;
}

/**
 * Brings in the boundaries of areas, in the place of all that were in before, and places every search
 * anew by them; the same file again changes nothing. Throws FILE_NOT_FOUND, FILE_MALFORMED and AREA_MISSING.
 */
export async function importBoundaries(
  database: DataSource,
  path: string,
  { mayLackAreas = false, onPlacing, ...options }: BoundaryImport,
): Promise<BoundaryOutcome> {
  const sha256 = await hashFile(path);
  const boundaries = parseBoundaries(await readFile(path, 'utf8'), basename(path));
  return database.transaction(async (manager) => {
    await lockLedger(manager);
    const before = await findFileInForce(manager);
    if (before?.sha256 === sha256) return unchanged(before);
    if (!mayLackAreas) await refuseMissingAreas(manager, boundaries, basename(path));
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
    const placing = onPlacing === undefined ? options : { ...options, onPlacing };
    return { outcome: 'RELEASED', release, ...(await placeAnew(manager, placing)) };
  });
}

function unchanged(release: Release): BoundaryOutcome {
  return { outcome: 'UNCHANGED', release, restated: [], placement: null };
}

/** Throws AREA_MISSING where an area has boundaries and would have none: its searches would lose their place. */
async function refuseMissingAreas(
  manager: EntityManager,
  boundaries: readonly Boundary[],
  fileName: string,
): Promise<void> {
  const known = new Set(boundaries.map(({ areaCode }) => areaCode));
  const missing = (await findBoundaries(manager)).filter(({ areaCode }) => !known.has(areaCode));
  if (missing.length === 0) return;
  const names = missing.map(({ areaCode: code }) => `${findLocalPolicingArea(code)?.name ?? code} (${code})`);
  throw ledgerError(
    'AREA_MISSING',
    `${fileName} lacks ${names.join(', ')}, which the boundaries in force have; every search there would lose its ` +
      'place. Export the file again with every area; or, where they are meant to leave, add --replace. ' +
      'Nothing was imported.',
  );
}

async function findFileInForce(manager: EntityManager): Promise<Release | null> {
  const releases = await findReleases(manager, { datasets: [BOUNDARIES], asOf: null });
  return filesInForce(releases)[0] ?? null;
}
