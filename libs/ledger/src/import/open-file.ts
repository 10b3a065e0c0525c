import { basename } from 'node:path';
import type { Dataset, RecordFields } from '../domain/dataset';
import type { ConvertedFile } from '../domain/file-format';
import { convertFile } from './convert-file';
import { detectDialect } from './detect-dialect';
import { columnsOf, readHeader } from './header';
import { mapDataset } from './mapping/map-dataset';
import type { Mapping } from './mapping/read-mapping';
import type { ReadingRules } from './mapping/reading-rules';
import { PLAIN_DIALECT } from './plain-dialect';
import { readRow } from './read-row';
import type { RowFrame, RowResult } from './read-row';
import { ROWS_IN_BATCH, noRows, readRows } from './read-rows';
import type { ReadingProgress } from './read-rows';

/** A file that is being read, in whatever form it comes. */
export interface OpenFile<Fields extends RecordFields> {
  /** What is out of the ordinary about the file, in plain words, for whoever imports it. */
  readonly notices: readonly string[];
  readonly rows: AsyncIterable<readonly RowResult<Fields>[]>;
  /** What is out of the ordinary about the rows, once all are read. */
  readonly noticesOfRows: () => readonly string[];
  /** The dataset with its columns as the file names them. */
  readonly dataset: Dataset<Fields>;
}

export interface OpenOptions {
  /** The column-mapping file by which a file of another provider is read. */
  readonly mapping?: Mapping | undefined;
  /** The day of the import, written YYYY-MM-DD; rows that speak of a later one are refused. */
  readonly today: string;
  readonly onProgress: (progress: ReadingProgress) => void;
}

const noNotices = (): readonly string[] => [];

/**
 * Opens a file of the dataset: its own CSV, one of its other forms, or the CSV that a mapping describes.
 * Throws what reading either throws, and MAPPING_INVALID.
 */
export async function openFile<Fields extends RecordFields>(
  path: string,
  dataset: Dataset<Fields>,
  { mapping, ...options }: OpenOptions,
): Promise<OpenFile<Fields>> {
  if (mapping !== undefined) {
    const { dataset: mapped, rules, noticesOfRows } = mapDataset(dataset, mapping);
    return { ...(await openCsv(path, mapped, { ...options, rules })), noticesOfRows };
  }
  const converted = await convertFile(path, dataset.formats ?? []);
  if (converted === null) return openCsv(path, dataset, options);
  if (converted.rows.length === 0) throw noRows(path);
  const header = readHeader(converted.header, columnsOf(dataset), basename(path));
  const frame = { dataset, dialect: PLAIN_DIALECT, header, today: options.today };
  const rows = readConverted(converted, frame);
  return { notices: converted.notices, rows, noticesOfRows: noNotices, dataset };
}

async function openCsv<Fields extends RecordFields>(
  path: string,
  dataset: Dataset<Fields>,
  { rules, ...options }: Omit<OpenOptions, 'mapping'> & { readonly rules?: ReadingRules },
): Promise<OpenFile<Fields>> {
  const { dialect, notices } = await detectDialect(path, dataset, rules);
  const rows = readRows(path, dataset, { ...options, dialect, rules });
  return { notices, rows, noticesOfRows: noNotices, dataset };
}

async function* readConverted<Fields extends RecordFields>(
  converted: ConvertedFile,
  frame: RowFrame<Fields>,
): AsyncGenerator<readonly RowResult<Fields>[], void, undefined> {
  for (let from = 0; from < converted.rows.length; from += ROWS_IN_BATCH) {
    yield converted.rows.slice(from, from + ROWS_IN_BATCH).map((row) => readRow(row, frame));
  }
}
