import type { ConvertedFile, ConvertedRow, FileFormat } from '@citizen-graph/ledger';
import { ledgerError } from '@citizen-graph/ledger';
import { findForce } from '../domain/force';
import { CRIME_SURVEY } from '../domain/published-estimate';
import { readEstimates } from './read-estimates';
import type { ReadEstimate } from './read-estimates';
import { readSheet } from './read-sheet';

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
 * A table of the Crime Survey as its workbook is laid out, saved as CSV: a title, headers merged over
 * several columns, footnote digits glued to labels, asterisks for significant differences, and a row or
 * columns of the unweighted base. Of forces that are no comparators nothing is taken.
 */
export const CRIME_SURVEY_TABLE: FileFormat = {
  title: 'a table of the Crime Survey, with its title and merged headers',
  recognises: (start) => !OWN_HEADER.test(start) && /\bCSEW\b|Crime Survey for England/i.test(start),
  convert: convertTable,
};

function convertTable(text: string, fileName: string): ConvertedFile {
  const { estimates, others, unpublished } = readEstimates(readSheet(text, fileName), fileName);
  if (estimates.length === 0) {
    throw ledgerError(
      'FILE_MALFORMED',
      `${fileName} holds no estimate of the force or its comparators; check that it is a table by police force area`,
    );
  }
  return {
    header: HEADER,
    rows: estimates.map(toRow),
    notices: [
      ...(others.length === 0 ? [] : [`${others.length} areas that are no comparators left out`]),
      ...(unpublished === 0 ? [] : [`${unpublished} figures that the publisher does not give left out`]),
    ],
  };
}

function toRow(estimate: ReadEstimate): ConvertedRow {
  const { line, measure, forceCode, yearEnding, percent, base, differsFrom } = estimate;
  const name = findForce(forceCode)?.name ?? '';
  const figures = [percent, '', '', base ?? '', differsFrom.join(';')];
  return { line, cells: [CRIME_SURVEY, measure, forceCode, name, yearEnding, ...figures] };
}
