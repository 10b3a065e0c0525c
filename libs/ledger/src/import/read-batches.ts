import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { CsvError } from 'csv-parse';
import { ledgerError } from '../domain/errors';
import { decode } from './decode';
import { RowParser } from './row-parser';
import type { Dialect } from '../domain/column';
import type { SourceRow } from './row-parser';

export interface BatchOptions {
  readonly dialect: Dialect;
  readonly batchSize: number;
  readonly onBytes: (bytesRead: number) => void;
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_MAX_RECORD_SIZE: 'it is longer than a mebibyte, so a quotation mark may be opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in a field that does not begin with one',
};

/** The rows of a file as text, the header among them; throws FILE_MALFORMED with the line of the row at fault. */
export async function* readBatches(
  path: string,
  { dialect, batchSize, onBytes }: BatchOptions,
): AsyncGenerator<readonly SourceRow[], void, undefined> {
  const parser = new RowParser(dialect.delimiter, batchSize);
  // What goes wrong ends the iteration over the parser too, and is dealt with there.
  pipeline(decode(path, dialect, onBytes), parser, () => undefined);
  const batches: AsyncIterable<readonly SourceRow[]> = parser;
  try {
    yield* batches;
  } catch (error) {
    throw error instanceof CsvError ? malformed(path, parser.line, error) : error;
  }
}

function malformed(path: string, line: number, { code }: CsvError) {
  const reason = REASONS[code] ?? 'it is not CSV';
  return ledgerError(
    'FILE_MALFORMED',
    `${basename(path)}: the row that starts on line ${line} cannot be read: ${reason}; correct it and import the file again`,
  );
}
