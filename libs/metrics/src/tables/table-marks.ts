import type { Period } from '@citizen-graph/reference';
import type { CellSlice } from './cell-request';
import { codeOf, keyOf } from './group';
import type { GroupValue } from './metric-row';
import { isSegmentOf, monthsThatCount } from './statistics-by-group';
import type { Folding } from './statistics-by-group';
import type { Table } from './table-cells';
import { foldingsOf } from './table-statistics';

/** What became of the records of a figure after they first came in, by the numbers of the releases. */
export interface Marks {
  /** Those that changed it and are in force. */
  readonly revisedBy: readonly number[];
  /** The erasures that came after the release that it is as of. */
  readonly erasedBy: readonly number[];
}

type MarksOfGroup = (group: readonly GroupValue[]) => Marks;

/** Which releases changed what each group of a table counts, or what that is set against. */
export function tableMarks(table: Table): (period: Period) => MarksOfGroup {
  const { of, to } = foldingsOf(table);
  const foldings = to === null ? [of] : [of, to];
  const marked = foldings.map(markedSlices);
  return (period) => {
    const groups = marked.map((slicesIn) => slicesIn(period));
    return (group) => {
      const slices = groups.flatMap((slicesOf) => slicesOf(group));
      return {
        revisedBy: union(slices.map(({ revisedBy = [] }) => revisedBy)),
        erasedBy: union(slices.map(({ erasedBy = [] }) => erasedBy)),
      };
    };
  };
}

function markedSlices({ slices, reference, keeps, by }: Folding) {
  const own = slices.filter((slice) => isSegmentOf(reference, slice));
  const marked = own.filter((slice) => isMarked(slice) && keeps(slice));
  const names = new Set(by.map(({ name }) => name));
  return (period: Period) => {
    const months = new Set(own.filter(isThere(reference.measure)).map(({ month }) => month));
    const counted = new Set(monthsThatCount([...months], reference.measure, period));
    const inPeriod = marked.filter(({ month }) => counted.has(month));
    return (group: readonly GroupValue[]): readonly CellSlice[] => {
      const key = keyOf(group.filter(({ dimension }) => names.has(dimension)).map(({ code }) => code));
      return inPeriod.filter((slice) => keyOf(by.map((dimension) => codeOf(slice, dimension))) === key);
    };
  };
}

// The benchmark of a period is the last that is known; one that was brought back to nothing is not.
function isThere({ accumulation }: Folding['reference']['measure']): (slice: CellSlice) => boolean {
  return ({ statistics }) => accumulation !== 'benchmark' || statistics.n !== 0;
}

function isMarked({ revisedBy, erasedBy }: CellSlice): boolean {
  return revisedBy !== undefined || erasedBy !== undefined;
}

function union(sets: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(sets.flat())].sort((one, other) => one - other);
}
