import { invariant } from '@citizen-graph/reference';
import { checkTable } from '../model/check-table';
import type { PublishedWorkbook } from '../model/published-table';
import { checkSize } from './check-size';
import { fixZipTimes } from './fix-zip-times';
import { numberNotes } from './numbered-notes';
import { addContents, addCover, addNotes, addReleases, addTable } from './sheets';

const AUTHOR = 'Citizen Graph';

/**
 * A workbook as an Excel file: a cover, contents, notes and releases, then one sheet a table, each table marked up, numbers as numbers and
 * symbols as text. The same workbook makes the same bytes. The writer of spreadsheets is loaded when first needed.
 * Source: Releasing statistics in spreadsheets, and Making spreadsheets accessible: checklist of the basics, Government Analysis
 * Function.
 * @throws DomainError TOO_LARGE_FOR_SPREADSHEET: nothing is ever cut
 */
export async function toXlsx(published: PublishedWorkbook): Promise<Uint8Array> {
  const { title, tables } = published;
  for (const table of tables) {
    checkTable(table);
    checkSize(table);
  }
  const workbook = await newWorkbook();
  const made = madeAt(published);
  Object.assign(workbook, {
    title,
    subject: title,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    company: AUTHOR,
  });
  Object.assign(workbook, { language: 'en-GB', created: made, modified: made });
  const notes = numberNotes(tables);
  addCover(workbook, published);
  addContents(workbook, tables);
  addNotes(workbook, notes, tables.length);
  addReleases(workbook, tables);
  tables.forEach((table, index) => {
    addTable(workbook, table, [index + 1, notes]);
  });
  const written = await workbook.xlsx.writeBuffer();
  return fixZipTimes(new Uint8Array(written));
}

async function newWorkbook() {
  const library = await import('@protobi/exceljs');
  const { Workbook } = 'default' in library ? (library.default as typeof library) : library;
  return new Workbook();
}

function madeAt({ title, tables }: PublishedWorkbook): Date {
  const moment = tables
    .map(({ state }) => state.madeAt)
    .sort()
    .at(-1);
  invariant(moment !== undefined, `A workbook without tables: ${title}`);
  return new Date(moment);
}
