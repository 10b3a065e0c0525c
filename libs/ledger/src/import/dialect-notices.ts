import { shorten } from '@citizen-graph/reference';
import type { Dialect } from '../domain/column';
import { countTrailingUnnamed } from './header';
import { unmappedNames } from './mapping/mapped-header';
import type { ReadingRules } from './mapping/reading-rules';
import { QUALTRICS_HEADER_ROWS } from './qualtrics';

/** What is out of the ordinary about how a file is written down, in plain words, for whoever imports it. */
export function noticesOf(
  dialect: Dialect,
  names: readonly string[],
  rules?: ReadingRules,
): readonly string[] {
  return [
    ...encodingNotices(dialect),
    ...delimiterNotices(dialect),
    ...(dialect.lineEnding === '\r\n' ? ['Windows line endings'] : []),
    ...headerNotices(dialect, rules),
    ...unnamedNotices(names, rules),
    ...unmappedNotices(names, rules),
  ];
}

function encodingNotices({ encoding, byteOrderMark }: Dialect): readonly string[] {
  const mark = `${byteOrderMark ? 'with' : 'without'} a byte order mark`;
  if (encoding === 'windows-1252') return ['Windows-1252, as the mapping says'];
  if (encoding !== 'utf-8') return [`UTF-16 ${mark}`];
  return byteOrderMark ? [`UTF-8 ${mark}`] : [];
}

function delimiterNotices({ delimiter, decimal }: Dialect): readonly string[] {
  const comma = decimal === '.' ? '' : '; a comma in a number is its decimal mark';
  if (delimiter === ';') return [`semicolons between fields${comma}`];
  if (delimiter === '\t') return [`tabs between fields${comma}`];
  return decimal === ',' ? [comma.slice(2)] : [];
}

function headerNotices({ headerRows }: Dialect, rules?: ReadingRules): readonly string[] {
  if (headerRows === undefined || headerRows === 1) return [];
  const isFound = rules?.hints.headerRows === undefined && rules?.hints.namesInRow === undefined;
  return isFound && headerRows === QUALTRICS_HEADER_ROWS
    ? [`a Qualtrics export: the first ${headerRows} rows are headers`]
    : [`the first ${headerRows} rows are headers, as the mapping says`];
}

function unnamedNotices(names: readonly string[], rules?: ReadingRules): readonly string[] {
  const unnamed = countTrailingUnnamed(names);
  if (unnamed === 0) return [];
  const what = `${unnamed} trailing ${unnamed === 1 ? 'column' : 'columns'} without a name`;
  return rules?.hints.unnamedColumns === 'ignore'
    ? [`${what} left out, whatever they hold`]
    : [`${what}; a row that fills one is refused`];
}

const LISTED_NAMES = 10;

function unmappedNotices(names: readonly string[], rules?: ReadingRules): readonly string[] {
  const unmapped = rules === undefined ? [] : unmappedNames(names, rules);
  if (unmapped.length === 0) return [];
  const listed = unmapped.slice(0, LISTED_NAMES).map(shorten).join(', ');
  const more = unmapped.length > LISTED_NAMES ? ` and ${unmapped.length - LISTED_NAMES} more` : '';
  return [`the mapping leaves out the ${unmapped.length === 1 ? 'column' : 'columns'} ${listed}${more}`];
}
