import { compareValues, valueOf } from '@citizen-graph/metrics';
import type { Arithmetic, MetricValue, Statistics } from '@citizen-graph/metrics';
import type { Random } from '@citizen-graph/sample-data';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import { coverageFinding, holdsTruth } from '../simulation/coverage';
import type { Situation } from '../simulation/coverage';

const WEIGHT = { measure: { id: 'weight', accumulation: 'flow', amount: 'sum' }, segments: null } as const;
const WEIGHTED = { kind: 'weighted', of: WEIGHT, to: WEIGHT } as const satisfies Arithmetic;

/** People who answer at different rates: how many of those who answer are of each kind, what each weighs, how content they are. */
interface Population {
  readonly name: string;
  readonly kinds: readonly (readonly [chance: number, weight: number, share: number])[];
}

const ALIKE: Population = {
  name: 'content alike',
  kinds: [
    [0.5, 0.6, 0.7],
    [0.3, 1, 0.7],
    [0.2, 2, 0.7],
  ],
};
const UNLIKE: Population = {
  name: 'content unlike',
  kinds: [
    [0.5, 0.6, 0.85],
    [0.3, 1, 0.7],
    [0.2, 2, 0.5],
  ],
};
const UNEVEN: Population = {
  name: 'weighed from 0.3 to 3',
  kinds: [
    [0.6, 0.3, 0.8],
    [0.25, 1, 0.65],
    [0.15, 3, 0.6],
  ],
};

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'WILSON_EFFECTIVE_BASE',
      source:
        'By hand from Kish (1965): 40 of weight 2 are content, 40 of weight 1 are not; base 72, and Wilson of 48 in 72',
      decimals: 2,
      examples: [
        [
          [40, 2, 40, 1],
          [66.67, 72, 55.18, 76.47],
        ],
      ],
    },
    ([content = 0, weight = 0, others = 0, other = 0]) => {
      const value = figureOf(content * weight, [...repeat(content, weight), ...repeat(others, other)]);
      return [value.value, value.effectiveBase, value.interval?.lower, value.interval?.upper].map(
        (number) => number ?? NaN,
      );
    },
  ),
  againstOracle(
    {
      method: 'NEWCOMBE_EFFECTIVE_BASE, POOLED_Z_EFFECTIVE_BASE',
      source: 'Weights that are all alike: Newcombe (1998), table II (a), and z of 56 in 70 and 48 in 80',
      decimals: 2,
      examples: [
        [
          [56, 70, 48, 80],
          [5.24, 33.39, 2.65, 0.01],
        ],
      ],
    },
    ([a = 0, m = 0, b = 0, n = 0]) => {
      const values = [figureOf(1.7 * a, repeat(m, 1.7)), figureOf(0.4 * b, repeat(n, 0.4))] as const;
      const { interval, test } = compareValues(WEIGHTED, ...values);
      return [interval?.lower, interval?.upper, test?.statistic, test?.pValue].map((number) => number ?? NaN);
    },
  ),
];

const simulations = (): readonly Finding[] => [
  coverageFinding({
    method: 'WILSON_EFFECTIVE_BASE',
    how: '30, 50 and 100 people of three populations with weights',
    claim: 'ON_AVERAGE',
    situations: [30, 50, 100].flatMap((n) =>
      [ALIKE, UNLIKE, UNEVEN].map((population) => shareOf(population, n)),
    ),
  }),
  coverageFinding({
    method: 'NEWCOMBE_EFFECTIVE_BASE',
    how: '50 and 100 people of each pair of three populations with weights',
    claim: 'ON_AVERAGE',
    situations: [ALIKE, UNLIKE, UNEVEN].flatMap((one) =>
      [ALIKE, UNLIKE, UNEVEN].map((other) => differenceOf(one, other)),
    ),
  }),
];

/** Weighted proportions on the effective base of Kish: an approximation, by how far weights go along with answers. */
export const checkWeighted: Check = { examples, simulations };

function shareOf(population: Population, n: number): Situation {
  const truth = truthOf(population);
  return {
    name: `${n}, ${population.name}`,
    holds: (random) => holdsTruth(draw(population, n, random).interval, truth),
  };
}

function differenceOf(one: Population, other: Population): Situation {
  const truth = truthOf(one) - truthOf(other);
  return {
    name: `${one.name} and ${other.name}`,
    holds: (random) =>
      holdsTruth(compareValues(WEIGHTED, draw(one, 50, random), draw(other, 100, random)).interval, truth),
  };
}

function truthOf({ kinds }: Population): number {
  const all = kinds.reduce((sum, [chance, weight]) => sum + chance * weight, 0);
  return (100 * kinds.reduce((sum, [chance, weight, share]) => sum + chance * weight * share, 0)) / all;
}

function draw({ kinds }: Population, n: number, random: Random): MetricValue {
  let satisfied = 0;
  const weights = Array.from({ length: n }, () => {
    let at = random();
    const [, weight, share] = kinds.find(([chance]) => (at -= chance) < 0) ?? kinds[0]!;
    if (random() < share) satisfied += weight;
    return weight;
  });
  return figureOf(satisfied, weights);
}

function figureOf(satisfied: number, weights: readonly number[]): MetricValue {
  const summed = (sum: number, sumOfSquares: number): Statistics => ({
    n: weights.length,
    numerator: 0,
    sum,
    sumOfSquares,
    recordKeySum: 0,
    numeratorRecordKeySum: 0,
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  return valueOf(WEIGHTED, { of: summed(satisfied, 0), to: summed(all, squares) });
}

function repeat(times: number, weight: number): readonly number[] {
  return new Array<number>(times).fill(weight);
}
