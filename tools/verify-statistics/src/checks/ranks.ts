import { rankIntervals } from '@citizen-graph/metrics';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import { coverageFinding } from '../simulation/coverage';
import { binomial } from '../simulation/draws';

const TRUTHS = [
  [0.5, 0.45, 0.4, 0.2, 0.1],
  [0.3, 0.29, 0.28, 0.27, 0.26, 0.25, 0.24],
  [0.9, 0.5, 0.1],
];

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'rank intervals',
      source:
        'By hand from Klein, Wright and Wieczorek (2020): joint intervals of 98.7% of 190, 20, 200 and 100 of 400',
      decimals: 0,
      examples: [
        [
          [190, 20, 200, 100],
          [1, 2, 4, 4, 1, 2, 3, 3],
        ],
      ],
    },
    (chosen) =>
      rankIntervals(chosen.map((successes) => ({ successes, trials: 400 }))).flatMap(({ from, to }) => [
        from,
        to,
      ]),
  ),
];

const simulations = (): readonly Finding[] => [
  coverageFinding({
    method: 'rank intervals, all at once',
    how: 'three to seven priorities that 50 and 300 residents chose from',
    claim: 'AT_LEAST',
    situations: [50, 300].flatMap((trials) =>
      TRUTHS.map((shares) => {
        const draws = shares.map((share) => binomial(trials, share));
        return {
          name: `${shares.length} of ${trials}`,
          holds: (random) =>
            rankIntervals(draws.map((draw) => ({ successes: draw(random), trials }))).every(
              ({ from, to }, index) => from <= index + 1 && index + 1 <= to,
            ),
        };
      }),
    ),
  }),
];

/** Ranks: all the true ranks at once, so that the intervals are wider than each alone would have to be. */
export const checkRanks: Check = { examples, simulations };
