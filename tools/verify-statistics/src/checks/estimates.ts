import { squareAndAdd, testEstimates } from '@citizen-graph/metrics';
import type { Estimated } from '@citizen-graph/metrics';
import { normal } from '@citizen-graph/sample-data';
import type { Random } from '@citizen-graph/sample-data';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import { coverageFinding, holdsTruth } from '../simulation/coverage';

const Z = 1.959963984540054;

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'ESTIMATES_Z',
      source: 'Altman and Bland (2003), Interaction revisited, BMJ 326: z of relative risks 0.67 and 0.88',
      decimals: 2,
      examples: [[[0.67, 0.46, 0.98, 0.88, 0.71, 1.08], [-1.24]]],
    },
    (given) => [
      testEstimates(logarithmsOf(given.slice(0, 3)), logarithmsOf(given.slice(3)))?.statistic ?? NaN,
    ],
  ),
];

const simulations = (): readonly Finding[] => [
  coverageFinding({
    method: 'MOVER of estimates',
    how: 'estimates with standard errors of 1 and 1, 1 and 2, 1 and 5 points',
    claim: 'EVERYWHERE',
    situations: [1, 2, 5].map((error) => ({
      name: `1 and ${error}`,
      holds: (random) =>
        holdsTruth(squareAndAdd(drawEstimate(60, 1, random), drawEstimate(55, error, random)), 5),
    })),
  }),
];

/** Published estimates, compared by the intervals that are printed with them. */
export const checkEstimates: Check = { examples, simulations };

function logarithmsOf([value = 0, lower = 0, upper = 0]: readonly number[]): Estimated {
  return { value: Math.log(value), lower: Math.log(lower), upper: Math.log(upper) };
}

function drawEstimate(truth: number, error: number, random: Random): Estimated {
  const value = truth + error * normal(random);
  return { value, lower: value - Z * error, upper: value + Z * error };
}
