import type { DimensionName, DimensionValue, Period } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import type { MetricValue } from '../values/metric-value';
import { COMPARISON_STATUSES } from './comparison';

/** The figure of one group, such as of women, as a row of a table has it. */
export interface GroupFigure {
  readonly metric: Pick<MetricDefinition, 'id' | 'arithmetic'>;
  readonly dimension: DimensionName;
  readonly period: Period;
  readonly group: DimensionValue;
  readonly value: MetricValue;
}

/** Where a comparison of groups stands: of which metric, in which dimension, when. */
export interface GroupPlace {
  readonly metric: string;
  readonly dimension: DimensionName;
  readonly period: Period;
}

/** Why a group, or a pair of groups, is not compared. */
export const NOT_COMPARED_REASONS = {
  NO_FIGURE: 'The group has no figure; its status says why.',
  NO_FIGURE_OF_REFERENCE: 'The group that it would be set against has no figure.',
  NO_OTHER_GROUP: 'No other group has a figure.',
  NOT_A_GROUP: 'Those who did not answer, or were not recorded, may be of any group.',
  NO_BASE: COMPARISON_STATUSES.NO_BASE,
  NO_SPREAD: COMPARISON_STATUSES.NO_SPREAD,
  NOT_A_SAMPLE: COMPARISON_STATUSES.NOT_A_SAMPLE,
} as const;

export type NotComparedReason = keyof typeof NOT_COMPARED_REASONS;

/** A group, or a pair of groups, of which there is no comparison. */
export interface NotCompared extends GroupPlace {
  readonly group: DimensionValue;
  /** The other of a pair of which each has a figure; null where it is about the group alone. */
  readonly against: DimensionValue | null;
  readonly reason: NotComparedReason;
  /** The figure of the group, or why there is none. */
  readonly value: MetricValue;
}

export function placeOf({ metric, dimension, period }: GroupFigure): GroupPlace {
  return { metric: metric.id, dimension, period };
}
