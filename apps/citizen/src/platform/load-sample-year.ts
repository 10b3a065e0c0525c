import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Release } from '@citizen-graph/ledger';
import { londonDay } from '@citizen-graph/reference';
import { writeSampleData, writeSamplePlan } from '@citizen-graph/sample-data';
import type { SampleFile } from '@citizen-graph/sample-data';
import { findPriorities, loadPlan } from '@citizen-graph/victims-code';
import type { DataSource } from 'typeorm';
import { getSource } from '../sources';

export interface SampleProgress {
  readonly fileName: string;
  /** The rows that came in so far, of all rows of the sample year. */
  readonly rows: number;
  readonly rowsInAll: number;
}

export interface SampleOptions {
  readonly onProgress: (progress: SampleProgress) => void;
  /** Asked before each file: true leaves the rest for another time. */
  readonly isToStop?: () => boolean;
}

/** Who the sample year is ascribed to, which tells it from synthetic files that an operator brought in. */
export const SAMPLE_IMPORTER = 'citizen start';

/** The files of the sample year come in order, so that with this one they are all in. */
export const LAST_SAMPLE_FILE = '2023-05-stop-and-search-feedback.csv';

/** Whether the sample year, or the rest of it, may come in: never beside anything else. */
export function isSampleYearDue(releases: readonly Release[]): boolean {
  const holdsOnlySample = releases.every(({ importedBy }) => importedBy === SAMPLE_IMPORTER);
  return holdsOnlySample && !releases.some(({ fileName }) => fileName === LAST_SAMPLE_FILE);
}

/** Writes the exports of the synthetic sample year and imports them, each unless it is in already. */
export async function loadSampleYear(database: DataSource, options: SampleOptions): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'citizen-graph-sample-'));
  try {
    await loadSamplePlan(database, directory);
    const files = await writeSampleData({ directory, scale: 1 });
    const rowsInAll = files.reduce((sum, { rows }) => sum + rows, 0);
    let rows = 0;
    for (const file of files) {
      if (options.isToStop?.() === true) return;
      const before = rows;
      await importSampleFile(database, file, (read) =>
        options.onProgress({ fileName: basename(file.path), rows: before + read, rowsInAll }),
      );
      rows += file.rows;
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

// First, because the last of the other files tells that all is in; never beside another plan.
async function loadSamplePlan(database: DataSource, directory: string): Promise<void> {
  if ((await findPriorities(database.manager)).length > 0) return;
  await loadPlan(database, {
    folder: await writeSamplePlan(directory),
    editor: { name: SAMPLE_IMPORTER, client: 'citizen', today: londonDay(Date.now()), synthetic: true },
    onIssues: () => Promise.resolve(),
    onNotice: () => undefined,
  });
}

async function importSampleFile(
  database: DataSource,
  { dataset, path, rows }: SampleFile,
  onRows: (rows: number) => void,
): Promise<void> {
  await getSource(dataset).import(database, path, {
    synthetic: true,
    importedBy: SAMPLE_IMPORTER,
    quarantinePercent: 0,
    replaceShorter: false,
    onIssues: () => Promise.resolve(),
    onNotice: () => undefined,
    onProgress: (progress) => onRows(progress.rows),
  });
  onRows(rows);
}
