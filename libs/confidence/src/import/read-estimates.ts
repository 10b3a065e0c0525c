import { shorten } from '@citizen-graph/reference';
import { FORCES } from '../domain/force';
import { areaIn } from './area-in-title';
import { measureIn } from './measure-in-title';
import { readAnswers, rowsOfAnswers } from './read-answers';
import { readColumns } from './read-columns';
import { forceIn, readForces, rowsOfAreas } from './read-forces';
import type { SheetHeader, SheetTable } from './read-sheet';
import { namedByTitle } from './title';
import type { TableTitle } from './title';
import type { ReadEstimates, UnderstoodTable } from './understood-table';

/** Why nothing of a table is kept. */
export interface NothingKept {
  readonly reason: string;
}

const OF_FORCES = /\bpolice force|\bforces?\b|\bPFAs?\b/i;
const KEPT_FORCES = FORCES.map(({ name }) => name).join(', ');
const NO_YEARS =
  "has no row of survey years; expected labels such as Apr '22 to Mar '23 in at least two columns";
const NOT_KEPT =
  'is neither of overall confidence in the local police nor of ratings of the local police, and nothing else is ' +
  'kept; expected a title such as "Overall confidence in the local police, by police force area"';
const WHICH_RATINGS =
  'does not say which ratings its figures are of; expected "good or excellent" in its title';
const OF_SOME =
  /\b(?:women|men|males?|females?|victims?|disabled|ethnic\w*|black|asian|white|disagree|aged (?!16(?:\+| (?:and|or) (?:over|older)))\d+)\b/i;

/**
 * The estimates of a table, a row for each force or a row for each answer of one area, or why none of it
 * is kept. Throws FILE_MALFORMED, naming the file and the row, for columns that are not understood.
 */
export function readEstimates(
  { title, header, rows }: SheetTable,
  fileName: string,
): ReadEstimates | NothingKept {
  if (header === null) return { reason: NO_YEARS };
  const found = measureIn(title.headline);
  if (found === null) return { reason: NOT_KEPT };
  const [ofSome] = OF_SOME.exec([title.headline, ...title.others].join(' ')) ?? [];
  if (ofSome !== undefined) return { reason: ofSomeAlone(ofSome) };
  const { columns, leftOut } = readColumns(header, `${fileName}, ${namedByTitle(title)}`);
  const isOfForces = saysForces(title, header);
  const table = { measure: found.measure, columns, firstYear: header.firstYear, isOfForces, rows };
  const read = rowsOfAreas(table).some((row) => forceIn(row, table) !== null)
    ? readByForce(table, title)
    : readByAnswer(table, [found.rest, ...title.others]);
  if ('reason' in read || leftOut.length === 0) return read;
  const names = leftOut.map((name) => `"${shorten(name)}"`).join(', ');
  return { ...read, notices: [...read.notices, `columns that are of no survey year left out: ${names}`] };
}

function ofSomeAlone(word: string): string {
  return `says "${word}" above its figures; what is kept is the share of all adults aged 16 and over who agree`;
}

function saysForces({ headline, others }: TableTitle, { years, firstYear }: SheetHeader): boolean {
  return OF_FORCES.test([headline, ...others, ...years.cells.slice(0, firstYear)].join(' '));
}

function readByForce(table: UnderstoodTable, { headline, others }: TableTitle): ReadEstimates | NothingKept {
  const { oneFigure } = table.measure;
  const isSaid = oneFigure === null || [headline, ...others].some((text) => oneFigure.test(text));
  return isSaid ? readForces(table) : { reason: WHICH_RATINGS };
}

function readByAnswer(table: UnderstoodTable, titles: readonly string[]): ReadEstimates | NothingKept {
  const rows = rowsOfAnswers(table);
  if (rows === null) {
    const answers = table.measure.answers.map((answer) => `"${answer}"`).join(' and ');
    return {
      reason: `has neither the row of a force that is kept (${KEPT_FORCES}) nor one row each of ${answers}`,
    };
  }
  const area = areaIn(titles);
  if (area.force !== null) return readAnswers(table, rows, area.force);
  const named = area.found.length === 0 ? 'no area' : area.found.map((name) => `"${name}"`).join(' and ');
  return { reason: `names ${named} in its title, where one of these has to stand: ${KEPT_FORCES}` };
}
