import { COLOURS } from './palette';

/** What a point of a control chart says of how things went, as the platform codes it. */
export type PointVariation = 'COMMON_CAUSE' | 'IMPROVEMENT' | 'CONCERN' | 'NEUTRAL_HIGH' | 'NEUTRAL_LOW';

/** How the points of a control chart look, by what they say, and the words of it. */
export const POINT_LOOKS = {
  COMMON_CAUSE: {
    symbol: 'circle',
    fill: COLOURS.darkBlue,
    r: 4,
    rotate: 0,
    words: 'Within what chance brings',
  },
  IMPROVEMENT: { symbol: 'diamond', fill: COLOURS.turquoise, r: 6.5, rotate: 0, words: 'Improvement' },
  CONCERN: { symbol: 'square', fill: COLOURS.orange, r: 6.5, rotate: 0, words: 'Concern' },
  NEUTRAL_HIGH: { symbol: 'triangle', fill: COLOURS.lightPurple, r: 6.5, rotate: 0, words: 'Unusually high' },
  NEUTRAL_LOW: { symbol: 'triangle', fill: COLOURS.lightPurple, r: 6.5, rotate: 180, words: 'Unusually low' },
} as const;
