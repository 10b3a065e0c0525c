import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { toCsv, toJson, toXlsx } from '@citizen-graph/exports';
import type { PublishedWorkbook } from '@citizen-graph/exports';
import { writeWhole } from '../audit/write-whole';

export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** A workbook in a format: a single table as the table alone, where the format has no cover. */
export async function toFormat(
  workbook: PublishedWorkbook,
  format: ExportFormat,
): Promise<string | Uint8Array> {
  const [first, ...others] = workbook.tables;
  switch (format) {
    case 'csv':
      return toCsv(workbook.tables);
    case 'json':
      return toJson(first !== undefined && others.length === 0 ? first : workbook);
    case 'xlsx':
      return toXlsx(workbook);
  }
}

/** Writes a file, all of it or none; over another only where that is wanted. */
export async function writeExport(
  path: string,
  content: string | Uint8Array,
  isForced: boolean,
): Promise<void> {
  const bytes = Buffer.from(content);
  if (!isForced) {
    await writeWhole(path, [Readable.from([bytes])]);
    return;
  }
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writeFile(partial, bytes, { flag: 'wx', mode: 0o600 });
    await rename(partial, path);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  } finally {
    await rm(partial, { force: true });
  }
}
