import type { Polarity } from '../definitions/metric-definition';

/** What a point says of how things went. */
export const POINT_TYPES = {
  COMMON_CAUSE: 'Within what chance alone brings.',
  IMPROVEMENT: 'More than chance, on the better side of the mean.',
  CONCERN: 'More than chance, and not on the better side of the mean.',
  NEUTRAL_HIGH: 'More than chance, above the mean, of a figure that is neither good nor bad.',
  NEUTRAL_LOW: 'More than chance, not above the mean, of a figure that is neither good nor bad.',
} as const;

export type PointType = keyof typeof POINT_TYPES;

/**
 * The type of a point that a rule marked, by the side of the mean that it lies on (0 on it, which is not the better
 * side) and by which side is better. Source: NHSRplotthedots, ptd_calculate_point_type.R.
 */
export function typeOfSpecialCause(side: -1 | 0 | 1, polarity: Polarity): Exclude<PointType, 'COMMON_CAUSE'> {
  switch (polarity) {
    case 'NEUTRAL':
      return side > 0 ? 'NEUTRAL_HIGH' : 'NEUTRAL_LOW';
    case 'HIGHER_IS_BETTER':
      return side > 0 ? 'IMPROVEMENT' : 'CONCERN';
    case 'LOWER_IS_BETTER':
      return side < 0 ? 'IMPROVEMENT' : 'CONCERN';
  }
}

/** What an icon says to those who do not see it. */
export interface Icon {
  /** Its letter on charts of Making Data Count; null for an icon without one. */
  readonly letter: 'H' | 'L' | 'P' | 'F' | '?' | null;
  readonly title: string;
  readonly description: string;
}

/** The icons of variation, by code. */
export const VARIATIONS = {
  COMMON_CAUSE: {
    letter: null,
    title: 'Common cause variation',
    description: 'The latest figure differs from the others by no more than chance brings.',
  },
  IMPROVEMENT_HIGH: {
    letter: 'H',
    title: 'Special cause of improving nature: higher values',
    description: 'The latest figure is one of those that are better, because higher, than chance explains.',
  },
  IMPROVEMENT_LOW: {
    letter: 'L',
    title: 'Special cause of improving nature: lower values',
    description: 'The latest figure is one of those that are better, because lower, than chance explains.',
  },
  CONCERN_HIGH: {
    letter: 'H',
    title: 'Special cause of concerning nature: higher values',
    description: 'The latest figure is one of those that are worse, because higher, than chance explains.',
  },
  CONCERN_LOW: {
    letter: 'L',
    title: 'Special cause of concerning nature: lower values',
    description: 'The latest figure is one of those that are worse, because lower, than chance explains.',
  },
  NEUTRAL_HIGH: {
    letter: 'H',
    title: 'Special cause, neither improving nor concerning: higher values',
    description: 'The latest figure is one of those that are higher than chance explains.',
  },
  NEUTRAL_LOW: {
    letter: 'L',
    title: 'Special cause, neither improving nor concerning: lower values',
    description: 'The latest figure is one of those that are lower than chance explains.',
  },
  NOT_JUDGED: {
    letter: null,
    title: 'Variation not judged',
    description: 'There are no limits to judge the latest figure by.',
  },
} as const satisfies Readonly<Record<string, Icon>>;

export type Variation = keyof typeof VARIATIONS;

/** The icon of a type of point: whether values are higher or lower follows from which are better. */
export function variationOf(type: PointType, polarity: Polarity): Variation {
  if (type !== 'IMPROVEMENT' && type !== 'CONCERN') return type;
  const isHigh = (type === 'IMPROVEMENT') === (polarity === 'HIGHER_IS_BETTER');
  return isHigh ? `${type}_HIGH` : `${type}_LOW`;
}
