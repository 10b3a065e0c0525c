import type { Force } from '../domain/force';
import { countIn, figureIn, sumOf, withoutUnpublished } from './cells';
import { columnKindOf } from './column-kind';
import { withoutFootnotes } from './labels';
import type { SheetRow } from './sheet-rows';
import type { ReadEstimates, UnderstoodTable } from './understood-table';

const LIMITS_LEFT_OUT =
  'confidence limits left out: they are of one answer each, and not of the answers that are added up';

/** The rows of the answers that add up to the measure; null where one is missing or stands more than once. */
export function rowsOfAnswers(table: UnderstoodTable): readonly SheetRow[] | null {
  const rows = table.measure.answers.map((answer) => rowsCalled(table, (label) => label === answer));
  return rows.every(({ length }) => length === 1) ? rows.flat() : null;
}

/** The estimates of one area of a table with a row for each answer, and the unweighted base in a row of its own. */
export function readAnswers(table: UnderstoodTable, rows: readonly SheetRow[], force: Force): ReadEstimates {
  const { columns, measure } = table;
  const bases = rowsCalled(table, (label) => columnKindOf(label) === 'base');
  const read = columns
    .filter(({ kind }) => kind === 'estimate')
    .map(({ index, yearEnding }) => ({
      line: Math.min(...rows.map(({ line }) => line)),
      measure: measure.code,
      force,
      yearEnding,
      percent: sumOf(rows.map(({ cells }) => figureIn(cells[index]))),
      lower: '',
      upper: '',
      base: countIn(bases[0]?.cells[index]),
      // The marks are of one answer each too.
      differsFrom: [],
    }));
  const hasLimits = columns.some(({ kind }) => kind === 'lower' || kind === 'upper');
  return { ...withoutUnpublished(read), others: 0, notices: hasLimits ? [LIMITS_LEFT_OUT] : [] };
}

function rowsCalled(
  { rows, firstYear }: UnderstoodTable,
  matches: (label: string) => boolean,
): readonly SheetRow[] {
  return rows.filter(({ cells }) =>
    cells.slice(0, firstYear).some((cell) => matches(withoutFootnotes(cell).toLowerCase())),
  );
}
