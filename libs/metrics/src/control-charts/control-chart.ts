import { invariant } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import type { MetricRow } from '../tables/metric-row';
import { assuranceOf } from './assurance';
import type { Assurance } from './assurance';
import { gapOf } from './gap';
import type { ChartGrain, Gap } from './gap';
import { calculateLimits } from './limits';
import type { Limits, LimitsSettings, StretchLimits } from './limits';
import type { SpecialCauseRule } from './rule-set';
import { findSpecialCauses, sideOf } from './special-causes';
import { cutIntoStretches } from './stretch';
import type { Rebasing, StretchRows, StretchStart } from './stretch';
import { typeOfSpecialCause, variationOf } from './variation';
import type { PointType, Variation } from './variation';

/** A period of a chart. One without a point is a gap, over which its mean and limits run on. */
export interface ChartPoint {
  readonly row: MetricRow;
  readonly gap: Gap | null;
  /** Null where there are too few figures for limits. */
  readonly limits: Limits | null;
  readonly specialCause: SpecialCauseRule | null;
  /** Null for a gap, and where there are no limits to judge by. */
  readonly type: PointType | null;
}

/** Points that follow each other and share a baseline. */
export interface ChartStretch extends StretchLimits {
  readonly period: Period;
  readonly starts: readonly StretchStart[];
  readonly points: readonly ChartPoint[];
}

/** An XmR chart of a metric. */
export interface ControlChart {
  readonly stretches: readonly ChartStretch[];
  /** What the latest figure of the last stretch says. */
  readonly variation: Variation;
  readonly assurance: Assurance;
}

export interface ChartSettings extends LimitsSettings {
  readonly grain: ChartGrain;
  readonly rebasings: readonly Rebasing[];
}

type Judged = Pick<MetricDefinition, 'polarity' | 'target'>;

/**
 * The XmR chart of a metric from the rows of its table, one a period: a mean and limits for each stretch, the
 * special causes, and what the last stretch says. It knows no more than the rows show.
 */
export function calculateControlChart(
  definition: Judged,
  rows: readonly MetricRow[],
  settings: ChartSettings,
): ControlChart {
  const stretches = cutIntoStretches(rows, settings.rebasings).map((stretch) =>
    calculateStretch(definition, stretch, settings),
  );
  const last = stretches.at(-1);
  const latest = last?.points.findLast(({ gap }) => gap === null)?.type ?? null;
  return {
    stretches,
    variation: latest === null ? 'NOT_JUDGED' : variationOf(latest, definition.polarity),
    assurance: assuranceOf(definition, last?.limits ?? null),
  };
}

function calculateStretch(
  definition: Judged,
  { starts, rows }: StretchRows,
  settings: ChartSettings,
): ChartStretch {
  const months = starts.map(({ month }) => month);
  const gaps = rows.map((row) => gapOf(row, settings.grain, months));
  const values = rows.map(({ value }, index) => (gaps[index] === null ? value.value : null));
  const found = calculateLimits(values, settings);
  const { limits } = found;
  const causes = limits === null ? [] : findSpecialCauses(values, limits, settings.ruleSet);
  const points = rows.map((row, index) => {
    const [gap, value, specialCause] = [gaps[index] ?? null, values[index] ?? null, causes[index] ?? null];
    return { row, gap, limits, specialCause, type: typeOfPoint(definition, { value, limits, specialCause }) };
  });
  return { ...found, period: periodOf(rows), starts, points };
}

interface PointToJudge {
  readonly value: number | null;
  readonly limits: Limits | null;
  readonly specialCause: SpecialCauseRule | null;
}

function typeOfPoint({ polarity }: Judged, { value, limits, specialCause }: PointToJudge): PointType | null {
  if (value === null || limits === null) return null;
  if (specialCause === null) return 'COMMON_CAUSE';
  return typeOfSpecialCause(sideOf(value, limits), polarity);
}

function periodOf(rows: readonly MetricRow[]): Period {
  const [first, last] = [rows[0], rows.at(-1)];
  invariant(first && last, 'a stretch begins with a row');
  return { from: first.period.from, to: last.period.to };
}
