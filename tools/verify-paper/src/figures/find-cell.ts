import type { DimensionName, FiguresFragment } from '@citizen-graph/operations';

/** What of a row is the figure. */
export type Take = 'value' | 'value a year before' | 'change' | 'change in per cent';

/** The codes of the row in the dimensions that its table is cut by. */
export type RowCodes = Readonly<Partial<Record<DimensionName, string>>>;

/** A number and what it is calculated from. */
export interface Cell {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A number, or why there is none. */
export type Reading =
  { readonly cell: Cell; readonly problem: null } | { readonly cell: null; readonly problem: string };

type Row = FiguresFragment['rows'][number];
type Value = Pick<Row['value'], 'status' | 'value' | 'numerator' | 'denominator'>;

/** The number in the one row that has exactly these codes. */
export function findCell(table: FiguresFragment | null | undefined, codes: RowCodes, take: Take): Reading {
  if (!table) return missing('no table');
  const [row, ...others] = table.rows.filter((candidate) => hasCodes(candidate, codes));
  if (!row) return missing('no such row');
  if (others.length > 0) return missing(`${others.length + 1} such rows`);
  return takeFrom(row, take);
}

function hasCodes({ group }: Row, codes: RowCodes): boolean {
  return (
    group.length === Object.keys(codes).length &&
    group.every(({ dimension, code }) => codes[dimension] === code)
  );
}

function takeFrom({ value, change }: Row, take: Take): Reading {
  const now = toReading(value);
  if (take === 'value' || now.cell === null) return now;
  if (!change) return missing('no comparison');
  const before = toReading(change.value);
  if (before.cell === null) return missing(`${before.problem} a year before`);
  if (take === 'value a year before') return before;
  const { absolute, relative } = change;
  return take === 'change'
    ? toReading({ status: 'PUBLISHED', value: absolute, numerator: null, denominator: null })
    : toReading({
        status: 'PUBLISHED',
        value: relative,
        numerator: absolute,
        denominator: before.cell.value,
      });
}

function toReading({ status, value, numerator, denominator }: Value): Reading {
  return status !== 'PUBLISHED' || value === null
    ? missing(status)
    : { cell: { value, numerator, denominator }, problem: null };
}

function missing(problem: string): Reading {
  return { cell: null, problem };
}
