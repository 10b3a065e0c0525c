import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseTaxonomy, taxonomyError } from '@citizen-graph/free-text';
import type { Taxonomy } from '@citizen-graph/free-text';
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
import { SURVEY_COMMENT_SOURCE } from './comment.source';
import { addTaxonomy, isKnownVersion } from './taxonomy.queries';

/** The dataset that taxonomies are released under. */
export const COMMENT_THEMES = 'comment-themes';

export interface TaxonomyImport {
  /** Who imports, for the releases. */
  readonly importedBy: string;
  readonly synthetic: boolean;
}

export interface TaxonomyOutcome extends ImportOutcome {
  /** A release for each file of comments in which a comment is assigned otherwise now. */
  readonly restated: readonly Release[];
}

/**
 * Brings in an edited taxonomy and assigns the themes of every comment anew by it, so that the cells
 * follow; the same file again changes nothing. Throws FILE_NOT_FOUND and the codes of TAXONOMY_ERRORS.
 */
export async function importTaxonomy(
  database: DataSource,
  path: string,
  options: TaxonomyImport,
): Promise<TaxonomyOutcome> {
  const sha256 = await hashFile(path);
  const taxonomy = parseTaxonomy(await readFile(path, 'utf8'), basename(path));
  return database.transaction(async (manager) => {
    await lockLedger(manager);
    const before = await findFileInForce(manager);
    if (before?.sha256 === sha256) return { outcome: 'UNCHANGED', release: before, restated: [] };
    if (await isKnownVersion(manager, taxonomy.version)) throw versionTaken(taxonomy, basename(path));
    const release = await addRelease(manager, {
      ...options,
      kind: before === null ? 'IMPORT' : 'CORRECTION',
      dataset: COMMENT_THEMES,
      subject: 'surveys',
      period: ALWAYS,
      fileName: basename(path),
      sha256,
      rowsRead: taxonomy.themes.length,
      rowsAccepted: taxonomy.themes.length,
      rowsQuarantined: 0,
      rowsErased: 0,
    });
    await addTaxonomy(manager, taxonomy, release.number);
    const restated = await restateRecords(manager, SURVEY_COMMENT_SOURCE, options);
    return { outcome: 'RELEASED', release, restated };
  });
}

async function findFileInForce(manager: EntityManager): Promise<Release | null> {
  const releases = await findReleases(manager, { datasets: [COMMENT_THEMES], asOf: null });
  return filesInForce(releases)[0] ?? null;
}

function versionTaken({ version }: Taxonomy, fileName: string): Error {
  return taxonomyError(
    'TAXONOMY_VERSION_TAKEN',
    `${fileName} is of version ${version}, which is known with other themes. Give the edited themes a version of their own.`,
  );
}
