import { contains } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import type { GroupValue } from './metric-row';
import type { SeriesBreak } from '../definitions/series-break';
import { isOfAny } from './table-cells';
import { getDimension, usedDimensions } from './table-query';
import type { TableQuery } from './table-query';

/** The breaks of a table's series, for one group of its rows. */
export type BreaksOfGroup = (group: readonly GroupValue[]) => readonly SeriesBreak[];

/** The breaks that a group's figures take part in: those of its segment, or of any where it is of several. */
export function breaksOf(definition: MetricDefinition, query: TableQuery): BreaksOfGroup {
  const { breaks = [], arithmetic } = definition;
  const segment = usedDimensions(query)
    .map((name) => getDimension(definition, name))
    .find(({ role }) => role === 'segment');
  const filtered = query.where.find(({ dimension }) => dimension === segment?.name)?.values;
  return (group) => {
    const own = group.find(({ dimension }) => dimension === segment?.name);
    const asked = own === undefined ? (filtered ?? arithmetic.of.segments) : [own.code];
    return breaks.filter((each) => isOfAny(each, asked));
  };
}

/** The breaks within a period: its figure is the first of a new series, or of two at once. */
export function breaksWithin(breaks: readonly SeriesBreak[], period: Period): readonly SeriesBreak[] {
  return breaks.filter(({ month }) => contains(period, month));
}

/** The breaks after the start of an earlier period, up to the end of the one that is set against it. */
export function breaksBetween(
  breaks: readonly SeriesBreak[],
  earlier: Period,
  now: Period,
): readonly SeriesBreak[] {
  return breaks.filter(({ month }) => month > earlier.from && month <= now.to);
}
