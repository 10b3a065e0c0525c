import type { PublishedTable, PublishedWorkbook } from './published-table';

const LONGEST_STEM = 80;

/**
 * A file name as the Government Analysis Function wants it: lower case, with dashes, telling what is in the file.
 * @example helped-with-the-issue-8-or-above-2022-04-to-2023-03.csv
 */
export function fileNameOf(published: PublishedTable | PublishedWorkbook, extension: string): string {
  const periods = 'tables' in published ? published.tables.map(periodOf) : [periodOf(published)];
  const [first = ''] = periods;
  const title = dashed(published.title).slice(0, LONGEST_STEM).replace(/-$/, '');
  const period = periods.every((period) => period === first) ? dashed(first) : '';
  return `${[title, period].filter((part) => part !== '').join('-') || 'table'}.${extension}`;
}

function periodOf({ subtitle }: PublishedTable): string {
  return subtitle.period;
}

function dashed(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
