import { ALWAYS, contains, overlaps } from '@citizen-graph/reference';
import type { Dimension, Period } from '@citizen-graph/reference';
import type { Measure } from '../definitions/metric-definition';
import type { GroupValue } from './metric-row';
import { statisticsByGroup } from './statistics-by-group';
import { codesIn, isOfAny, keptBy, segmentsIn } from './table-cells';
import type { CoveredPeriod, Table } from './table-cells';

type Absence = 'NOT_AVAILABLE' | 'NOT_YET_AVAILABLE';

/** Whether a group was asked at all in a period: the measure has one of its segments, then measured. */
export function isAskedOf(table: Table, period: Period): (group: readonly GroupValue[]) => boolean {
  const { segments, asked = {} } = table.arithmetic.of;
  const isAsked = (code: string): boolean =>
    (segments === null || segments.includes(code)) &&
    (asked[code] ?? [ALWAYS]).some((months) => overlaps(months, period));
  return (group) => (segmentsIn(table, group) ?? segments)?.some(isAsked) ?? true;
}

/**
 * Why a group without records has no figure, or null where the absence of records is itself known:
 * the source left the field blank for others, so nought is not known; or no release covers the period.
 */
export function tableAbsence(
  table: Table,
): (period: Period) => (group: readonly GroupValue[]) => Absence | null {
  const blanks = table.used.map((dimension) => ({ dimension, isLeftBlank: blanksIn(table, dimension) }));
  return (period) => {
    const uncovered = absenceOfReleases(table.cells.coverage.of, table.arithmetic.of.measure, period);
    const leftBlank = blanks.filter(({ isLeftBlank }) => isLeftBlank(period));
    return (group) => {
      const absence = uncovered(segmentsIn(table, group));
      if (absence !== null) return absence;
      const isUnknown = leftBlank.some(({ dimension }) => isRecorded(table, dimension, group));
      return isUnknown ? 'NOT_AVAILABLE' : null;
    };
  };
}

/** Why a group of a ratio or of a weighted figure has nothing to be set against: no release of that covers the period; null where one does. */
export function absenceOfBase(
  table: Table,
  period: Period,
): (group: readonly GroupValue[]) => Absence | null {
  const { arithmetic, cells } = table;
  if (!('to' in arithmetic)) return () => null;
  const uncovered = absenceOfReleases(cells.coverage.to, arithmetic.to.measure, period);
  return (group) => uncovered(segmentsIn(table, group));
}

function absenceOfReleases(
  coverage: readonly CoveredPeriod[],
  measure: Measure,
  period: Period,
): (segments: readonly string[] | null) => Absence | null {
  return (segments) => {
    const own = coverage.filter((covered) => isOfAny(covered, segments));
    if (own.some((covered) => covers(covered, measure, period))) return null;
    return own.some(({ from }) => from > period.to) ? 'NOT_AVAILABLE' : 'NOT_YET_AVAILABLE';
  };
}

function covers(covered: Period, { accumulation }: Measure, period: Period): boolean {
  switch (accumulation) {
    case 'flow':
      return overlaps(covered, period);
    case 'stock':
      return contains(covered, period.to);
    case 'benchmark':
      return covered.from <= period.to;
  }
}

function blanksIn(table: Table, dimension: Dimension): (period: Period) => boolean {
  const { unrecorded, name } = dimension;
  if (unrecorded === null) return () => false;
  const statistics = statisticsByGroup({
    slices: table.cells.of,
    reference: table.arithmetic.of,
    keeps: keptBy(table, name),
    by: [dimension],
  });
  return (period) => statistics(period)([{ dimension: name, code: unrecorded }]).n > 0;
}

function isRecorded(table: Table, dimension: Dimension, group: readonly GroupValue[]): boolean {
  return codesIn(table, dimension, group).some((code) => code !== dimension.unrecorded);
}
