import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CsvError, parse } from 'csv-parse/sync';
import { ledgerError } from '../domain/errors';
import type { Dialect } from '../domain/column';
import { csvOptions } from './csv-options';
import { decode } from './decode';
import type { Encoding } from './decode';
import { fileError } from './file-errors';

const SNIFFED_BYTES = 4096;
/** The wordings of two hundred questions take up about a tenth of it. */
const HEAD_CHARACTERS = 524_288;
const BLANK_LINES = /^(?:[^\S\n]*\n)+/;

/** The first bytes of a file. */
export async function readStart(path: string): Promise<Buffer> {
  try {
    return await buffer(createReadStream(path, { end: SNIFFED_BYTES - 1 }));
  } catch (error) {
    throw fileError(path, error);
  }
}

/** The text that a file begins with, from its first line that is not blank; throws FILE_EMPTY. */
export async function firstText(path: string, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decode(path, encoding)) {
    text = `${text}${piece.toString()}`.replace(BLANK_LINES, '');
    if (text.length >= HEAD_CHARACTERS) break;
  }
  if (text.trim() !== '') return text;
  throw ledgerError('FILE_EMPTY', `${basename(path)} is empty; export it again and check that it has rows`);
}

/** The first rows of a file's head, blank lines left out; none where they are not CSV. */
export function rowsOfHead(
  head: string,
  delimiter: Dialect['delimiter'],
  count: number,
): readonly (readonly string[])[] {
  try {
    const rows = parse(head, { ...csvOptions(delimiter), to: count, skip_empty_lines: true });
    return rows.map((row) => row.map((cell) => cell.trim()));
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}
