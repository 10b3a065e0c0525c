import { toCsv } from './csv/to-csv';
import { withOverview } from './figures/workbook-of-figures';
import { toJson } from './json/to-json';
import type { PublishedWorkbook } from './model/published-table';
import { toXlsx } from './xlsx/to-xlsx';

export type FileFormat = 'csv' | 'xlsx' | 'json';

/**
 * A workbook in a format: a single table as the table alone, where the format has no cover.
 * @throws DomainError TOO_LARGE_FOR_SPREADSHEET
 */
export async function toFile(workbook: PublishedWorkbook, format: FileFormat): Promise<string | Uint8Array> {
  const { tables } = workbook;
  const [first] = tables;
  switch (format) {
    case 'csv':
      return toCsv(tables);
    case 'json':
      return toJson(first !== undefined && tables.length === 1 ? first : workbook);
    case 'xlsx':
      return toXlsx(withOverview(workbook));
  }
}
