import { fileNameOf, toFile } from '@citizen-graph/exports';
import type { FileFormat, PublishedWorkbook } from '@citizen-graph/exports';
import { saveFile } from './save-file';

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** The formats that a page offers, by what they are called on it. */
export const FILE_FORMATS: readonly (readonly [format: FileFormat, name: string])[] = [
  ['csv', 'CSV'],
  ['xlsx', 'Spreadsheet'],
  ['json', 'JSON'],
];

/** Whom to ask of a file that a page made. */
export const CONTACT = 'Whoever runs Citizen Graph in West Midlands Police.';

/** Gives whoever looks at a page tables that belong together, as one file. */
export async function saveWorkbook(workbook: PublishedWorkbook, format: FileFormat): Promise<void> {
  const content = await toFile(workbook, format);
  saveFile(typeof content === 'string' ? content : new Uint8Array(content), {
    name: fileNameOf(workbook, format),
    type: TYPES[format],
  });
}
