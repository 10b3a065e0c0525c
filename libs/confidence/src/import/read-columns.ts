import { ledgerError } from '@citizen-graph/ledger';
import { shorten } from '@citizen-graph/reference';
import { columnKindOf } from './column-kind';
import type { ColumnKind } from './column-kind';
import { yearEndingOf } from './labels';
import type { SheetHeader } from './read-sheet';

/** A column of a table: the survey year that it is of, and what it holds. */
export interface SheetColumn {
  readonly index: number;
  /** Written YYYY-MM. */
  readonly yearEnding: string;
  readonly kind: ColumnKind;
}

export interface SheetColumns {
  readonly columns: readonly SheetColumn[];
  /** Names of columns right of the first year that are of no year. */
  readonly leftOut: readonly string[];
}

/**
 * The columns of years below a header. Throws FILE_MALFORMED, naming `place` and the row, for a column
 * that holds something unknown and for two that hold the same.
 */
export function readColumns(header: SheetHeader, place: string): SheetColumns {
  const { firstYear, years, groups, kinds } = header;
  const namesAt = groups.map(({ cells }) => merged(cells, firstYear));
  const labelAt = merged(years.cells, firstYear);
  const columns: SheetColumn[] = [];
  const leftOut: string[] = [];
  for (let index = firstYear; index < Math.max(years.cells.length, kinds?.cells.length ?? 0); index += 1) {
    const label = years.cells[index] ?? '';
    const kind = kinds?.cells[index] ?? '';
    if (label === '' && kind === '') continue;
    const yearEnding = yearEndingOf(labelAt(index));
    if (yearEnding === null) leftOut.push(label === '' ? kind : label);
    else {
      const names = [...namesAt.map((nameAt) => nameAt(index)), kind];
      columns.push({ index, yearEnding, kind: kindOf(names, { header, place }) });
    }
  }
  refuseTwice(columns, { header, place });
  return { columns, leftOut };
}

// A merged header stands in the first of its columns alone; the others are empty.
function merged(cells: readonly string[], from: number): (index: number) => string {
  return (index) => cells.slice(from, index + 1).findLast((cell) => cell !== '') ?? '';
}

interface Place {
  readonly header: SheetHeader;
  readonly place: string;
}

function kindOf(names: readonly string[], { header, place }: Place): ColumnKind {
  const name = names.filter((text) => text !== '').join(', ');
  const kind = columnKindOf(name);
  if (kind !== null) return kind;
  const line = [...header.groups, header.kinds][names.findLastIndex((text) => text !== '')]?.line;
  throw ledgerError(
    'FILE_MALFORMED',
    `${place}: line ${line} heads columns of years with "${shorten(name)}", which is not known; expected ` +
      'Percentage, Lower confidence limit, Upper confidence limit (of 95%), Unweighted base or "compared with". ' +
      'Take these columns out of the sheet, or call them by one of these names if that is what they hold',
  );
}

function refuseTwice(columns: readonly SheetColumn[], { header, place }: Place): void {
  for (const { index, kind, yearEnding } of columns) {
    const other = columns.find(
      (each) => each.index > index && each.kind === kind && each.yearEnding === yearEnding,
    );
    if (other === undefined || kind === 'compared') continue;
    throw ledgerError(
      'FILE_MALFORMED',
      `${place}: line ${header.years.line} has ${kind} of the year ending ${yearEnding} in columns ${index + 1} and ` +
        `${other.index + 1}; keep one of the two, or say in the row above what they hold`,
    );
  }
}
