import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SOURCES } from '@citizen-graph/citizen-app';
import type { SourceOutcome } from '@citizen-graph/citizen-app';
import { readMapping } from '@citizen-graph/ledger';
import type { Release, RowIssue } from '@citizen-graph/ledger';
import { DomainError } from '@citizen-graph/reference';
import type { DataSource } from 'typeorm';
import type { Counts, ImportCase, RefusedWhole } from './import-case';

const FIXTURES = resolve(__dirname, '../fixtures');
const MAPPINGS = resolve(__dirname, '../../../docs/mappings');
const BESIDE_THE_PROJECT = resolve(__dirname, '../../../../shared/data');

/** What came of the files of a case: null where they are not beside the project. */
export async function importCaseFiles(
  database: DataSource,
  one: ImportCase,
): Promise<Counts | RefusedWhole | null> {
  const folder = one.beside === true ? BESIDE_THE_PROJECT : FIXTURES;
  const paths = one.files.map((file) => resolve(folder, file));
  if (one.beside === true && !paths.every((path) => existsSync(path))) return null;
  try {
    return await importAll(database, one, paths);
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'ROWS_REFUSED') return { error: error.code };
    throw error;
  }
}

async function importAll(database: DataSource, one: ImportCase, paths: readonly string[]): Promise<Counts> {
  const refused: Record<string, number> = {};
  const count = ({ code }: RowIssue): void => void (refused[code] = (refused[code] ?? 0) + 1);
  const outcomes: SourceOutcome[] = [];
  for (const path of paths) outcomes.push(await importOne(database, one, { path, count }));
  const releases = outcomes.map(({ release }) => release);
  const numbers = releases.map(({ number }) => number);
  const sum = (of: (release: Release) => number): number =>
    releases.reduce((total, release) => total + of(release), 0);
  const [read, accepted] = [sum(({ rowsRead }) => rowsRead), sum(({ rowsAccepted }) => rowsAccepted)];
  const skipped = read - accepted - sum(({ rowsQuarantined, rowsErased }) => rowsQuarantined + rowsErased);
  return {
    read,
    accepted,
    ...(skipped === 0 ? {} : { skipped }),
    ...(one.placedIn === undefined ? {} : { placed: await countPlaced(database, one.placedIn, numbers) }),
    ...(Object.keys(refused).length === 0 ? {} : { refused }),
  };
}

async function importOne(
  database: DataSource,
  { dataset, mapping, quarantinePercent = 0 }: ImportCase,
  { path, count }: { readonly path: string; readonly count: (issue: RowIssue) => void },
): Promise<SourceOutcome> {
  const source = SOURCES.find(({ id }) => id === dataset);
  if (source === undefined) throw new Error(`There is no dataset ${dataset}.`);
  return source.import(database, path, {
    synthetic: true,
    importedBy: 'verify-imports',
    quarantinePercent,
    replaceShorter: false,
    ...(mapping === undefined ? {} : { mapping: await readMapping(resolve(MAPPINGS, mapping)) }),
    onIssues: async (issues) => issues.forEach(count),
    onNotice: () => undefined,
    onProgress: () => undefined,
  });
}

async function countPlaced(
  database: DataSource,
  table: string,
  releases: readonly number[],
): Promise<number> {
  const [row] = await database.query<{ placed: number }[]>(
    `select count(*)::int as placed from ${table} where release = any($1) and area <> 'UNKNOWN'`,
    [releases],
  );
  return row?.placed ?? 0;
}
