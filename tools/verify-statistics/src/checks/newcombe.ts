import { newcombeInterval } from '@citizen-graph/metrics';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import type { Example } from '../oracle';
import { coverageFinding, holdsTruth } from '../simulation/coverage';
import type { Situation } from '../simulation/coverage';
import { binomial } from '../simulation/draws';

const EXAMPLES: readonly Example[] = [
  [
    [56, 70, 48, 80],
    [0.0524, 0.3339],
  ],
  [
    [9, 10, 3, 10],
    [0.1705, 0.809],
  ],
  [
    [6, 7, 2, 7],
    [0.0582, 0.8062],
  ],
  [
    [5, 56, 0, 29],
    [-0.0381, 0.1926],
  ],
  [
    [0, 10, 0, 20],
    [-0.1611, 0.2775],
  ],
  [
    [0, 10, 0, 10],
    [-0.2775, 0.2775],
  ],
  [
    [10, 10, 0, 20],
    [0.6791, 1],
  ],
  [
    [10, 10, 0, 10],
    [0.6075, 1],
  ],
];

const SIZES = [
  [10, 10],
  [10, 30],
  [30, 50],
] as const;
const SHARES = [0.05, 0.15, 0.25, 0.35, 0.5, 0.65, 0.75, 0.85, 0.95];

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'NEWCOMBE',
      source:
        'Newcombe (1998), Interval estimation for the difference between independent proportions, table II, method 10',
      decimals: 4,
      examples: EXAMPLES,
    },
    ([a = 0, m = 0, b = 0, n = 0]) =>
      Object.values(newcombeInterval({ successes: a, trials: m }, { successes: b, trials: n })),
  ),
];

const simulations = (): readonly Finding[] => [
  coverageFinding({
    method: 'NEWCOMBE',
    how: 'each pair of nine shares from 5% to 95%, of 10 and 10, 10 and 30, 30 and 50',
    claim: 'ON_AVERAGE',
    situations: SIZES.flatMap(([m, n]) =>
      SHARES.flatMap((p) => SHARES.map((q) => situation([p, m], [q, n]))),
    ),
  }),
];

/** Differences of two proportions. */
export const checkNewcombe: Check = { examples, simulations };

type Sample = readonly [share: number, trials: number];

function situation([p, m]: Sample, [q, n]: Sample): Situation {
  const [drawOne, drawOther] = [binomial(m, p), binomial(n, q)];
  const limits = Array.from({ length: m + 1 }, (_, a) =>
    Array.from({ length: n + 1 }, (__, b) =>
      newcombeInterval({ successes: a, trials: m }, { successes: b, trials: n }),
    ),
  );
  return {
    name: `${100 * p}% of ${m} and ${100 * q}% of ${n}`,
    holds: (random) => holdsTruth(limits[drawOne(random)]![drawOther(random)]!, p - q),
  };
}
