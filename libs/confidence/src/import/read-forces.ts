import { FORCES, findForce } from '../domain/force';
import type { Force } from '../domain/force';
import { countIn, figureIn, withoutUnpublished } from './cells';
import { withoutFootnotes } from './labels';
import type { ColumnKind } from './column-kind';
import type { SheetRow } from './sheet-rows';
import type { ReadEstimate, ReadEstimates, UnderstoodTable } from './understood-table';

const CODE = /^[A-Z]\d{8}$/;
const COUNTRY = 'England and Wales';

/** The estimates of a table with a row for each force. */
export function readForces(table: UnderstoodTable): ReadEstimates {
  const rows = rowsOfAreas(table);
  const read = rows.flatMap((row) => {
    const force = forceIn(row, table);
    return force === null ? [] : estimatesOf(row, force, table);
  });
  const others = rows.filter((row) => forceIn(row, table) === null).length;
  return { ...withoutUnpublished(read), others, notices: [] };
}

/** The rows that have figures; the notes below a table have none. */
export function rowsOfAreas({ rows, columns }: UnderstoodTable): readonly SheetRow[] {
  const estimates = columns.filter(({ kind }) => kind === 'estimate');
  return rows.filter(({ cells }) => estimates.some(({ index }) => (cells[index] ?? '') !== ''));
}

/**
 * The force that a row is of, or null. A code decides; a name alone does only where the table
 * is of forces, as the West Midlands are a region too.
 */
export function forceIn({ cells }: SheetRow, { isOfForces }: UnderstoodTable): Force | null {
  const code = cells.find((cell) => CODE.test(cell));
  if (code !== undefined) return findForce(code);
  const labels = cells.map((cell) => withoutFootnotes(cell).toLowerCase());
  const force = FORCES.find(({ name }) => labels.includes(name.toLowerCase()));
  return force !== undefined && (isOfForces || force.name === COUNTRY) ? force : null;
}

function estimatesOf(row: SheetRow, force: Force, table: UnderstoodTable): readonly ReadEstimate[] {
  const { columns, measure } = table;
  return columns
    .filter(({ kind }) => kind === 'estimate')
    .map(({ index, yearEnding }) => {
      const cellOf = (wanted: ColumnKind): string | undefined => {
        const column = columns.find(({ kind, yearEnding: year }) => kind === wanted && year === yearEnding);
        return column === undefined ? undefined : row.cells[column.index];
      };
      return {
        line: row.line,
        measure: measure.code,
        force,
        yearEnding,
        percent: figureIn(row.cells[index]),
        lower: figureIn(cellOf('lower')),
        upper: figureIn(cellOf('upper')),
        base: countIn(cellOf('base')),
        differsFrom: differencesOf(row, yearEnding, table),
      };
    });
}

// Marks stand in columns of their own: the year of the column is set against the latest.
function differencesOf(
  { cells }: SheetRow,
  yearEnding: string,
  { columns }: UnderstoodTable,
): readonly string[] {
  const years = columns.filter(({ kind }) => kind !== 'compared').map((column) => column.yearEnding);
  if (yearEnding !== years.toSorted().at(-1)) return [];
  return columns
    .filter(({ kind, index }) => kind === 'compared' && cells[index]?.includes('*') === true)
    .map((column) => column.yearEnding);
}
