import type { ConvertedFile, ConvertedRow, FileFormat } from '@citizen-graph/ledger';
import { ledgerError } from '@citizen-graph/ledger';
import { CRIME_SURVEY } from '../domain/published-estimate';
import { LEAST_BASE } from '../domain/reliability';
import { readEstimates } from './read-estimates';
import { readSheet } from './read-sheet';
import { namedByTitle } from './title';
import type { ReadEstimate, ReadEstimates } from './understood-table';

const HEADER = [
  'survey',
  'measure',
  'force_code',
  'force_name',
  'year_ending',
  'estimate',
  'lower',
  'upper',
  'unweighted_base',
  'differs_from',
];

const OWN_HEADER = /^\uFEFF?"?survey"?[,;\t]/;

/**
 * Tables of the Crime Survey as its workbook is laid out, a sheet saved as CSV: titles, headers merged over
 * several columns, footnote digits glued to labels, asterisks for significant differences, confidence
 * limits, and a row or columns of the unweighted base. Of other areas and questions nothing is taken.
 */
export const CRIME_SURVEY_TABLE: FileFormat = {
  title: 'a table of the Crime Survey, with its title and merged headers',
  recognises: (start) => !OWN_HEADER.test(start) && /\bCSEW|Crime Survey for England/i.test(start),
  convert: convertTable,
};

function convertTable(text: string, fileName: string): ConvertedFile {
  const tables = readSheet(text, fileName).map((table) => ({
    name: namedByTitle(table.title),
    read: readEstimates(table, fileName),
  }));
  const unkept = tables.flatMap(({ name, read }) => ('reason' in read ? [`${name} ${read.reason}`] : []));
  const kept = tables.flatMap(({ read }) => ('reason' in read ? [] : [read]));
  if (kept.length === 0) {
    throw ledgerError(
      'FILE_MALFORMED',
      `${fileName} holds nothing that can be imported: ${unkept.join('; ')}`,
    );
  }
  return {
    header: HEADER,
    rows: kept.flatMap(({ estimates }) => estimates.map(toRow)),
    notices: [...unkept.map((table) => `left out: ${table}`), ...noticesOf(kept)],
  };
}

function noticesOf(kept: readonly ReadEstimates[]): readonly string[] {
  const others = kept.reduce((sum, table) => sum + table.others, 0);
  const unpublished = kept.reduce((sum, table) => sum + table.unpublished, 0);
  return [
    ...(others === 0 ? [] : [`${others} areas that are no comparators left out`]),
    ...(unpublished === 0 ? [] : [`${unpublished} figures that the publisher does not give left out`]),
    ...kept.flatMap(({ notices }) => notices),
    ...baseNotices(kept.flatMap(({ estimates }) => estimates)),
  ];
}

function baseNotices(estimates: readonly ReadEstimate[]): readonly string[] {
  const withoutBase = estimates.filter(({ base }) => base === '').length;
  if (withoutBase === 0) return [];
  return [
    `${withoutBase} of ${estimates.length} figures have no unweighted base: whether they rest on the ${LEAST_BASE} ` +
      'adults that a figure needs cannot be judged, and where the sheet gives no limits there is no interval',
  ];
}

function toRow(estimate: ReadEstimate): ConvertedRow {
  const { line, measure, force, yearEnding, percent, lower, upper, base, differsFrom } = estimate;
  const figures = [percent, lower, upper, base, differsFrom.join(';')];
  return { line, cells: [CRIME_SURVEY, measure, force.code, force.name, yearEnding, ...figures] };
}
