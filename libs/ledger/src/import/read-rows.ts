import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ledgerError } from '../domain/errors';
import { fileError } from './file-errors';
import { columnsOf, readHeader } from './header';
import { readMappedHeader } from './mapping/mapped-header';
import type { ReadingRules } from './mapping/reading-rules';
import { readBatches } from './read-batches';
import { readRow } from './read-row';
import type { Dialect } from '../domain/column';
import type { FileContent, RecordFields } from '../domain/dataset';
import type { Header } from './header';
import type { RowResult } from './read-row';
import type { SourceRow } from './row-parser';

/** How far the reading of a file has come. */
export interface ReadingProgress {
  readonly bytesRead: number;
  readonly bytesInFile: number;
  readonly rows: number;
}

export interface ReadingOptions {
  /** As `detectDialect` found it. */
  readonly dialect: Dialect;
  /** What a mapping says of the reading; the columns of the dataset are then those of the file. */
  readonly rules?: ReadingRules | undefined;
  /** The day of the import, written YYYY-MM-DD; rows that speak of a later one are refused. */
  readonly today?: string;
  readonly batchSize?: number;
  /** Hears after every batch how far the reading has come. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** At least as many as a mapping may call header rows, so that these stand in the first batch. */
export const ROWS_IN_BATCH = 500;

/**
 * The rows of a file in batches, each read into the fields of a record or refused with all of its
 * issues; the memory this takes does not grow with the file. Throws FILE_NOT_FOUND, FILE_EMPTY,
 * FILE_ENCODING, FILE_MALFORMED and the errors of the header.
 */
export async function* readRows<Fields extends RecordFields>(
  path: string,
  dataset: FileContent<Fields>,
  options: ReadingOptions,
): AsyncGenerator<readonly RowResult<Fields>[], void, undefined> {
  const { dialect, rules, today, batchSize = ROWS_IN_BATCH, onProgress } = options;
  const progress = { bytesRead: 0, bytesInFile: await sizeOf(path), rows: 0 };
  const onBytes = (bytesRead: number): void => void (progress.bytesRead = bytesRead);
  let header: Header | undefined;
  for await (const batch of readBatches(path, { dialect, batchSize, onBytes })) {
    const rows = header === undefined ? batch.slice(dialect.headerRows ?? 1) : batch;
    header ??= headerOf(batch[(dialect.namesInRow ?? 1) - 1], dataset, { path, rules });
    const frame = { dataset, dialect, header, ...(today === undefined ? {} : { today }) };
    progress.rows += rows.length;
    if (rows.length > 0) yield rows.map((row) => readRow(row, frame));
    onProgress?.({ ...progress });
  }
  if (progress.rows === 0) throw noRows(path);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw fileError(path, error);
  }
}

function headerOf<Fields extends RecordFields>(
  names: SourceRow | undefined,
  dataset: FileContent<Fields>,
  { path, rules }: { readonly path: string; readonly rules: ReadingRules | undefined },
): Header {
  if (names === undefined) throw noRows(path);
  const place = `${basename(path)} line ${names.line}`;
  if (rules === undefined) return readHeader(names.cells, columnsOf(dataset), place);
  return readMappedHeader(names.cells, columnsOf(dataset), { rules, place });
}

export function noRows(path: string) {
  return ledgerError('FILE_EMPTY', `${basename(path)} holds no rows; check that the export is complete`);
}
