import { formatPeriod } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { rowPeriods } from './cell-request';
import { changeFrom } from './change';
import { groupsOf } from './group';
import type { MetricDefinition } from '../definitions/metric-definition';
import type { Change, GroupValue, MetricRow } from './metric-row';
import type { MetricValue } from '../values/metric-value';
import type { SeriesBreak } from '../definitions/series-break';
import { samePart } from './same-part';
import { breaksBetween, breaksOf, breaksWithin } from './table-breaks';
import { rowDimensions } from './table-query';
import type { TableQuery } from './table-query';

/** The figure of each group in a period. */
export type ValueOfGroup = (group: readonly GroupValue[]) => MetricValue;

/** Lays out rows by period and group, and sets each against its earlier period where the query asks. */
export function tableRows(
  definition: MetricDefinition,
  query: TableQuery,
  valuesIn: (period: Period) => ValueOfGroup,
): readonly MetricRow[] {
  const groups = groupsOf(rowDimensions(definition, query));
  const breaksOfGroup = breaksOf(definition, query);
  return rowPeriods(query).flatMap(({ period, compared }) => {
    const now = valuesIn(period);
    const setAgainst = setAgainstIn({ definition, query }, compared, valuesIn);
    return groups.map((group) => {
      const own = breaksOfGroup(group);
      const value = now(group);
      const breaks = breaksWithin(own, period);
      return { period, group, value, change: setAgainst({ period, group, value, breaks: own }), breaks };
    });
  });
}

interface Asked {
  readonly definition: MetricDefinition;
  readonly query: TableQuery;
}

interface Compared {
  readonly period: Period;
  readonly group: readonly GroupValue[];
  readonly value: MetricValue;
  readonly breaks: readonly SeriesBreak[];
}

/** How a row's figure moved from an earlier period; null where the query sets it against none. */
function setAgainstIn(
  { definition, query: { compare } }: Asked,
  earlier: Period | null,
  valuesIn: (period: Period) => ValueOfGroup,
): (now: Compared) => Change | null {
  if (compare === null || earlier === null) return () => null;
  const valuesOf = memoized(valuesIn);
  return ({ period, group, value, breaks }) => {
    const whole = { period: earlier, value };
    const part = compare === 'SAME_PART_LAST_YEAR' ? samePart({ period, value }, earlier) : whole;
    const before = valuesOf(part.period)(group);
    const between = breaksBetween(breaks, part.period, period);
    const setAgainst = { comparison: compare, period: part.period, value: before, breaks: between };
    return changeFrom(definition.arithmetic, setAgainst, { period, value: part.value });
  };
}

function memoized(valuesIn: (period: Period) => ValueOfGroup): (period: Period) => ValueOfGroup {
  const known = new Map<string, ValueOfGroup>();
  return (period) => {
    const key = formatPeriod(period);
    const values = known.get(key) ?? valuesIn(period);
    known.set(key, values);
    return values;
  };
}
