import type { FileFormat } from '@citizen-graph/ledger';
import { censusRows, columnAt, toConvertedFile } from './census-table';

const COUNT = / \(number\)$/;

/** One row for each area and group, numbers and percentages by turns, as the R package demographr has them. */
export const LONG_TABLE: FileFormat = {
  title: 'a long table of Census 2021, numbers beside percentages',
  recognises: (start) => start.startsWith('ltla21_code,ltla21_name,ethnic_group,value'),
  convert: (text, fileName) => {
    const [header, ...rows] = censusRows(text, fileName);
    const at = (name: string): number => columnAt(header?.cells ?? [], name, fileName);
    const [area, group, value] = [at('ltla21_code'), at('ethnic_group'), at('value')];
    const numbers = rows.filter(({ cells }) => COUNT.test(cells[group] ?? ''));
    const counts = numbers.map(({ line, cells }) => ({
      line,
      areaCode: cells[area] ?? '',
      ethnicGroup: (cells[group] ?? '').replace(COUNT, ''),
      population: cells[value] ?? '',
    }));
    return toConvertedFile(counts, { 'rows of percentages': rows.length - numbers.length }, fileName);
  },
};
