import { fisherChance, testProportions } from '@citizen-graph/metrics';
import type { SampleProportion } from '@citizen-graph/metrics';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import type { Example } from '../oracle';
import { alarmFinding } from '../simulation/alarms';
import type { FalseAlarm } from '../simulation/alarms';
import { DRAWS } from '../simulation/coverage';
import { binomial } from '../simulation/draws';

/** Tables of which R prints the p-value: tea tasting, convictions of twins, and 21 of 24 beside 14 of 24. */
const FISHER: readonly Example[] = [
  [[3, 4, 1, 4], [0.4857]],
  [[2, 12, 15, 18], [0.0005]],
  [[21, 24, 14, 24], [0.049]],
];

/** The root of chi2_contingency without continuity correction, and its p-value. */
const POOLED: readonly Example[] = [
  [
    [140, 200, 255, 340],
    [-1.26601483, 0.20550777],
  ],
  [
    [143, 162, 127, 149],
    [0.79078736, 0.42906809],
  ],
  [
    [56, 70, 48, 80],
    [2.65017195, 0.00804508],
  ],
];

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'FISHER_EXACT',
      source: "R's help of fisher.test; R's output for 21 of 24 and 14 of 24",
      decimals: 4,
      examples: FISHER,
    },
    (given) => [fisherChance(...samplesIn(given))],
  ),
  againstOracle(
    {
      method: 'POOLED_Z',
      source: "Pearson's chi-square with SciPy 1.17.1: z and p",
      decimals: 8,
      examples: POOLED,
    },
    (given) => {
      const { statistic, pValue } = testProportions(...samplesIn(given));
      return [statistic ?? NaN, pValue];
    },
  ),
];

const simulations = (): readonly Finding[] => [
  alarmFinding({
    method: 'FISHER_EXACT at 5%',
    how: 'equal shares of 10%, 30% and 50% of 8 and 12, of which fewer than 5 are expected somewhere',
    draws: DRAWS,
    range: [0, 5],
    situations: [0.1, 0.3, 0.5].map((share) => equalShares(share, [8, 12], 'FISHER_EXACT')),
  }),
  alarmFinding({
    method: 'POOLED_Z at 5%',
    how: 'equal shares of 20%, 50% and 80% of 30 and 30, 50 and 100, 40 and 400',
    draws: DRAWS,
    range: [3, 7],
    situations: [
      [30, 30],
      [50, 100],
      [40, 400],
    ].flatMap(([m = 0, n = 0]) => [0.2, 0.5, 0.8].map((share) => equalShares(share, [m, n], 'POOLED_Z'))),
  }),
];

/** The tests of two proportions. */
export const checkTwoProportions: Check = { examples, simulations };

function samplesIn([a = 0, m = 0, b = 0, n = 0]: readonly number[]): readonly [
  SampleProportion,
  SampleProportion,
] {
  return [
    { successes: a, trials: m },
    { successes: b, trials: n },
  ];
}

// Where a draw calls for the other test, that test's flags are not counted for this one.
function equalShares(share: number, [m, n]: readonly [number, number], method: string): FalseAlarm {
  const [drawOne, drawOther] = [binomial(m, share), binomial(n, share)];
  return {
    name: `${100 * share}% of ${m} and ${n}`,
    share: (random) => {
      const test = testProportions(...samplesIn([drawOne(random), m, drawOther(random), n]));
      return Number(test.method === method && test.pValue <= 0.05);
    },
  };
}
