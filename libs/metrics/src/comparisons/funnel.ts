import type { DimensionValue } from '@citizen-graph/reference';
import { isRateOfEvents } from '../definitions/metric-definition';
import type { Arithmetic } from '../definitions/metric-definition';
import type { MetricValue } from '../values/metric-value';
import { proportionFunnel, rateFunnel } from './funnel-limits';
import type { FunnelLimits } from './funnel-limits';

/** Where an area lies in a funnel. */
export const FUNNEL_POSITIONS = {
  BELOW_99_8: 'Below the 99.8% limit: where all areas are alike, 1 in 1,000 would lie so low.',
  BELOW_95: 'Below the 95% limit, above that of 99.8%: where all areas are alike, 1 in 40 would lie so low.',
  WITHIN: 'Within the 95% limits: no different from the overall figure, as far as can be told.',
  ABOVE_95: 'Above the 95% limit, below that of 99.8%: where all areas are alike, 1 in 40 would lie so high.',
  ABOVE_99_8: 'Above the 99.8% limit: where all areas are alike, 1 in 1,000 would lie so high.',
  NO_FIGURE: 'The area has no figure, or not what it rests on; its status says why.',
} as const;

export type FunnelPosition = keyof typeof FUNNEL_POSITIONS;

/** Why there is, or is not, a funnel. */
export const FUNNEL_STATUSES = {
  CALCULATED: 'The limits are given.',
  NO_FIGURE: 'There is no overall figure for areas to lie around.',
  NO_FIGURE_OF_AREAS: 'No area has a figure to be placed by; the status of each says why.',
  NO_FUNNEL: 'The figure is neither a proportion nor a rate of events.',
} as const;

export type FunnelStatus = keyof typeof FUNNEL_STATUSES;

/** The figure of an area. */
export interface AreaFigure {
  readonly group: DimensionValue;
  readonly value: MetricValue;
}

/** An area in a funnel. */
export interface FunnelArea extends AreaFigure {
  readonly position: FunnelPosition;
  /** In the unit of the figure, for the base of the area; null with NO_FIGURE. */
  readonly limits: FunnelLimits | null;
}

/** Areas around the figure of all of them. */
export interface Funnel {
  readonly status: FunnelStatus;
  readonly overall: MetricValue;
  /** None with NO_FIGURE and NO_FUNNEL. */
  readonly areas: readonly FunnelArea[];
}

/** The limits of a funnel for a base, both in the unit of the figure. */
type LimitsAt = (overall: number, base: number) => FunnelLimits;

/**
 * Whether each area differs from the overall figure by more than chance. Limits at 95% make 1 area in 20 stand out where
 * all are alike, those at 99.8% 1 in 500: what lies between is worth a look, and what lies beyond an answer.
 */
export function funnelOf(arithmetic: Arithmetic, overall: MetricValue, areas: readonly AreaFigure[]): Funnel {
  const limitsAt = funnelLimits(arithmetic);
  const centre = overall.value;
  if (limitsAt === null) return { status: 'NO_FUNNEL', overall, areas: [] };
  if (centre === null) return { status: 'NO_FIGURE', overall, areas: [] };
  const placed = areas.map((area) => {
    const base = baseOf(arithmetic, area.value);
    if (area.value.value === null || base === null) {
      return { ...area, position: 'NO_FIGURE', limits: null } as const;
    }
    const limits = limitsAt(centre, base);
    return { ...area, position: positionOf(area.value.value, limits), limits };
  });
  const isPlaced = placed.some(({ limits }) => limits !== null);
  return { status: isPlaced ? 'CALCULATED' : 'NO_FIGURE_OF_AREAS', overall, areas: placed };
}

/** How the limits of a funnel follow from the overall figure and a base, to draw them; null for figures without a funnel. */
export function funnelLimits(arithmetic: Arithmetic): LimitsAt | null {
  switch (arithmetic.kind) {
    case 'proportion':
    case 'weighted':
      return percentFunnel;
    case 'ratio': {
      if (arithmetic.isPart === true) return percentFunnel;
      const { per } = arithmetic;
      return isRateOfEvents(arithmetic)
        ? (overall, population) => scaled(rateFunnel(overall / per, population), per)
        : null;
    }
    case 'count':
    case 'level':
    case 'share':
    case 'mean':
    case 'estimate':
      return null;
  }
}

function percentFunnel(overall: number, base: number): FunnelLimits {
  return scaled(proportionFunnel(overall / 100, base), 100);
}

// A weighted figure is as certain as one from as many people as its effective base.
function baseOf({ kind }: Arithmetic, { denominator, effectiveBase }: MetricValue): number | null {
  const base = (kind === 'weighted' ? effectiveBase : denominator) ?? 0;
  return base > 0 ? base : null;
}

function scaled(limits: FunnelLimits, by: number): FunnelLimits {
  const { lower95, upper95, lower998, upper998 } = limits;
  return {
    lower95: by * lower95,
    upper95: by * upper95,
    lower998: by * lower998,
    upper998: by * upper998,
  };
}

function positionOf(value: number, limits: FunnelLimits): FunnelPosition {
  if (value < limits.lower998) return 'BELOW_99_8';
  if (value < limits.lower95) return 'BELOW_95';
  if (value > limits.upper998) return 'ABOVE_99_8';
  return value > limits.upper95 ? 'ABOVE_95' : 'WITHIN';
}
