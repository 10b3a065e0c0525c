import { isDeepStrictEqual } from 'node:util';
import type { DataSource } from 'typeorm';
import { importCaseFiles } from './import-case-files';
import type { Counts, ImportCase, RefusedWhole } from './import-case';

/** A case, what came of it, and whether that is what it expects. */
export interface Verdict {
  readonly one: ImportCase;
  /** Null where the files are not beside the project. */
  readonly found: Counts | RefusedWhole | null;
  readonly agrees: boolean;
}

/** Imports the files of each case, one case after the other, into a migrated database. */
export async function verifyImports(
  database: DataSource,
  cases: readonly ImportCase[],
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const one of cases) {
    const found = await importCaseFiles(database, one);
    verdicts.push({ one, found, agrees: found === null || isDeepStrictEqual(found, one.expected) });
  }
  return verdicts;
}
