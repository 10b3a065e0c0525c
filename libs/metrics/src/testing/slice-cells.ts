import type { Cell, Statistics } from '../cells/cell';
import { addStatistics } from '../cells/cell';
import type { CellRequest, CellSlice } from '../tables/cell-request';

/** What a store answers to a request: the cells of its measure, attributes and months, added up as it asks. */
export function sliceCells(cells: readonly Cell[], request: CellRequest): readonly CellSlice[] {
  const slices = new Map<string, CellSlice>();
  for (const cell of cells.filter((each) => isAskedFor(each, request))) {
    const { month, area, segment, attributes } = cell.key;
    const place = {
      month: request.byMonth ? month : null,
      area: request.byArea ? area : null,
      segment: request.bySegment ? segment : null,
      attributes,
    };
    const key = JSON.stringify(place);
    slices.set(key, { ...place, statistics: together(slices.get(key), cell.statistics) });
  }
  return [...slices.values()];
}

function isAskedFor({ key }: Cell, { measure, attributes, period }: CellRequest): boolean {
  const names = key.attributes.map(({ dimension }) => dimension);
  const isInPeriod = key.month >= period.from && key.month <= period.to;
  return key.measure === measure && isInPeriod && names.join() === attributes.join();
}

function together(slice: CellSlice | undefined, statistics: Statistics): Statistics {
  return slice === undefined ? statistics : addStatistics(slice.statistics, statistics);
}
