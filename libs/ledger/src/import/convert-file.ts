import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ConvertedFile, FileFormat } from '../domain/file-format';
import { ledgerError } from '../domain/errors';
import { decode } from './decode';
import type { Encoding } from './decode';
import { firstText, readStart } from './file-head';
import { sniffEncoding } from './sniff-encoding';

/** A whole file is held in memory, so it may not be larger; a month of searches as JSON has a few mebibytes. */
const MOST_BYTES = 64 * 1_048_576;

/**
 * A file of one of these forms as rows of the dataset's own columns; null where it is of none of them.
 * Throws FILE_NOT_FOUND, FILE_EMPTY, FILE_ENCODING, FILE_TOO_LARGE, and what the form refuses.
 */
export async function convertFile(
  path: string,
  formats: readonly FileFormat[],
): Promise<ConvertedFile | null> {
  if (formats.length === 0) return null;
  const encoding = sniffEncoding(await readStart(path));
  const start = await firstText(path, encoding);
  const format = formats.find((candidate) => candidate.recognises(start, basename(path)));
  if (format === undefined) return null;
  await refuseLarge(path);
  const converted = format.convert(await textOf(path, encoding), basename(path));
  return { ...converted, notices: [format.title, ...converted.notices] };
}

async function refuseLarge(path: string): Promise<void> {
  const { size } = await stat(path);
  if (size <= MOST_BYTES) return;
  throw ledgerError(
    'FILE_TOO_LARGE',
    `${basename(path)} has ${size} bytes; a file of this form may have ${MOST_BYTES}. Ask its source for less at a time`,
  );
}

async function textOf(path: string, encoding: Encoding): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of decode(path, encoding)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
