import {
  meanInterval,
  standardDeviationOf,
  testMeans,
  welchDifference,
  welchInterval,
} from '@citizen-graph/metrics';
import type { SampleMean } from '@citizen-graph/metrics';
import { normal } from '@citizen-graph/sample-data';
import type { Random } from '@citizen-graph/sample-data';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import { coverageFinding, holdsTruth } from '../simulation/coverage';
import type { Situation } from '../simulation/coverage';
import { countFrom } from '../simulation/draws';

/** The scores from 0 to 10 of a survey that most are content with; their mean is 7.41. */
const SCORES = [0.05, 0.02, 0.03, 0.03, 0.03, 0.05, 0.05, 0.09, 0.18, 0.2, 0.27];
const MEAN_SCORE = SCORES.reduce((sum, chance, score) => sum + chance * score, 0);
const drawScore = countFrom(SCORES);

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'STUDENT_T',
      source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2, ZARR13.DAT',
      decimals: 5,
      examples: [
        [
          [195, 9.26146, 0.02278881],
          [9.25824, 9.26468],
        ],
      ],
    },
    ([n = 0, mean = 0, standardDeviation = 0]) => {
      const interval = meanInterval({ n, mean, standardDeviation });
      return interval === null ? [] : [interval.lower, interval.upper];
    },
  ),
  againstOracle(
    {
      method: 'WELCH, WELCH_T',
      source:
        "Student's sleep data in R's help of t.test; an example printed at r.omics.wiki: interval, t, p",
      decimals: 4,
      examples: [
        [
          [0.75, 1.7890096578, 2.33, 2.0022487358],
          [-3.3655, 0.2055, -1.8608, 0.0794],
        ],
        [
          [3.94, 2.1256110233, 8.28, 3.4220851343],
          [-7.0546, -1.6254, -3.4068, 0.0039],
        ],
      ],
    },
    ([mean = 0, s = 0, otherMean = 0, t = 0]) =>
      welchNumbers({ n: 10, mean, standardDeviation: s }, { n: 10, mean: otherMean, standardDeviation: t }),
  ),
];

const simulations = (): readonly Finding[] => [
  coverageFinding({
    method: 'STUDENT_T',
    how: 'normal values, 2, 5, 10 and 30 of them',
    claim: 'EVERYWHERE',
    situations: [2, 5, 10, 30].map((n) => meanOf(`${n} normal values`, { n, truth: 0, value: normal })),
  }),
  coverageFinding({
    method: 'STUDENT_T',
    how: 'survey scores from 0 to 10, 20, 30 and 50 of them',
    claim: 'ON_AVERAGE',
    situations: [20, 30, 50].map((n) => meanOf(`${n} scores`, { n, truth: MEAN_SCORE, value: drawScore })),
  }),
  coverageFinding({
    method: 'STUDENT_T',
    how: 'days late with a mean of 6 and a long tail, 50, 100 and 200 of them',
    claim: 'ON_AVERAGE',
    situations: [50, 100, 200].map((n) => meanOf(`${n} days late`, { n, truth: 6, value: daysLate })),
  }),
  coverageFinding({
    method: 'WELCH',
    how: 'normal values, 5 and 15, 10 and 10, of which one varies once or three times as much',
    claim: 'EVERYWHERE',
    situations: [
      [5, 15],
      [10, 10],
      [15, 5],
    ].flatMap(([m = 0, n = 0]) => [1, 3].map((spread) => differenceOf(m, n, spread))),
  }),
];

/** Means. Of skewed values the intervals are an approximation; days late are more skewed than scores. */
export const checkMeans: Check = { examples, simulations };

function welchNumbers(one: SampleMean, other: SampleMean): readonly number[] {
  const welch = welchDifference(one, other);
  if (welch === null) return [];
  const [{ lower, upper }, { statistic, pValue }] = [welchInterval(welch), testMeans(welch)];
  return [lower, upper, statistic ?? NaN, pValue];
}

interface Sampled {
  readonly n: number;
  readonly truth: number;
  readonly value: (random: Random) => number;
}

function meanOf(name: string, { n, truth, value }: Sampled): Situation {
  return { name, holds: (random) => holdsTruth(meanInterval(sampleOf(n, () => value(random))), truth) };
}

function differenceOf(m: number, n: number, spread: number): Situation {
  return {
    name: `${m} and ${n}, ${spread} times`,
    holds: (random) => {
      const welch = welchDifference(
        sampleOf(m, () => spread * normal(random)),
        sampleOf(n, () => normal(random)),
      );
      return welch && holdsTruth(welchInterval(welch), 0);
    },
  };
}

// Whole days, of which each is 6/7 as likely as the one before.
function daysLate(random: Random): number {
  return Math.floor(Math.log(1 - random()) / Math.log(6 / 7));
}

function sampleOf(n: number, draw: () => number): SampleMean {
  let [sum, sumOfSquares] = [0, 0];
  for (let count = 0; count < n; count += 1) {
    const value = draw();
    sum += value;
    sumOfSquares += value ** 2;
  }
  return { n, mean: sum / n, standardDeviation: standardDeviationOf({ n, sum, sumOfSquares }) ?? 0 };
}
