import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeSampleData } from '../write-sample-data';
import type { SampleFile, SampleOptions } from '../write-sample-data';

/** A line of a written file, by column. */
export type Line = Readonly<Record<string, string>>;

/** Files written to a directory of their own, and what stands in them. */
export interface WrittenSample {
  readonly directory: string;
  readonly files: readonly SampleFile[];
  readonly linesOf: (dataset: string) => readonly Line[];
  readonly remove: () => Promise<void>;
}

/** Writes a sample and reads it back as anyone would who has only the files. */
export async function writeAndRead(options: Omit<SampleOptions, 'directory'>): Promise<WrittenSample> {
  const directory = await mkdtemp(join(tmpdir(), 'sample-data-'));
  const files = await writeSampleData({ ...options, directory });
  const lines = new Map<string, readonly Line[]>();
  return {
    directory,
    files,
    linesOf: (dataset) => lines.get(dataset) ?? readInto(lines, dataset, files),
    remove: () => rm(directory, { recursive: true }),
  };
}

function readInto(
  lines: Map<string, readonly Line[]>,
  dataset: string,
  files: readonly SampleFile[],
): readonly Line[] {
  const found = files.filter((file) => file.dataset === dataset).flatMap(({ path }) => read(path));
  lines.set(dataset, found);
  return found;
}

/** The lines of one file, each with the month its name begins with as `file_month`. */
function read(path: string): readonly Line[] {
  const month = basename(path).slice(0, 7);
  const lines = parse<Line>(readFileSync(path, 'utf8'), { columns: true });
  return lines.map((line) => ({ ...line, file_month: month }));
}
