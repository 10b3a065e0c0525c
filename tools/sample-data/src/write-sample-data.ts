import { join } from 'node:path';
import { writeCsvFile } from './csv-file';
import type { SampleContext } from './sample-context';
import { sampleSources } from './sample-sources';
import type { SampleTable } from './sample-table';
import { buildResponsePool } from './surveys/response-pool';
import type { ResponsePool } from './surveys/response-pool';

/** One file that was written. */
export interface SampleFile {
  readonly dataset: string;
  readonly path: string;
  readonly rows: number;
}

export interface SampleOptions {
  readonly directory: string;
  /** How many times the real volume: a whole number from 1. */
  readonly scale: number;
  /** A file a month (the default) or one file for the year, for survey responses. */
  readonly by?: 'month' | 'year';
  /** The only datasets to write; all of them if absent. */
  readonly datasets?: readonly string[];
  readonly onFile?: (file: SampleFile) => void;
}

/** Writes the synthetic exports below the directory, and returns them in the order in which to import them. */
export async function writeSampleData(options: SampleOptions): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for (const table of tablesFor(options)) {
    const path = join(options.directory, table.dataset, table.fileName);
    const file = { dataset: table.dataset, path, rows: await writeCsvFile(table, path) };
    files.push(file);
    options.onFile?.(file);
  }
  return files;
}

function tablesFor({ scale, by = 'month', datasets }: SampleOptions): readonly SampleTable[] {
  if (!Number.isSafeInteger(scale) || scale < 1) throw new RangeError('The scale is a whole number from 1');
  const known = sampleSources.map(({ dataset }) => dataset);
  const unknown = datasets?.filter((dataset) => !known.includes(dataset)) ?? [];
  if (unknown.length > 0) throw new RangeError(`No such dataset: ${unknown.join(', ')}`);
  const context: SampleContext = { scale, by, responsePool: once(buildResponsePool) };
  return sampleSources
    .filter(({ dataset }) => datasets?.includes(dataset) ?? true)
    .flatMap(({ tables }) => tables(context));
}

function once(build: () => ResponsePool): () => ResponsePool {
  let pool: ResponsePool | undefined;
  return () => (pool ??= build());
}
