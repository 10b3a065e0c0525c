import {
  exactRateRatio,
  pooledRateRatio,
  rateDifferenceInterval,
  rateRatio,
  testRates,
} from '@citizen-graph/metrics';
import type { EventRate, RateRatio } from '@citizen-graph/metrics';
import type { Random } from '@citizen-graph/sample-data';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import type { Example } from '../oracle';
import { alarmFinding } from '../simulation/alarms';
import type { FalseAlarm } from '../simulation/alarms';
import { DRAWS, coverageFinding, holdsTruth } from '../simulation/coverage';
import type { Situation } from '../simulation/coverage';
import { poisson } from '../simulation/draws';

const PEOPLE = 100_000;

/** Differences of rates, worked out with SciPy 1.17.1 from the chi-square limits or Byar's of each count. */
const DIFFERENCES: readonly Example[] = [
  [
    [20, 1_000, 8, 1_000],
    [0.00100323, 0.02380073],
  ],
  [
    [41, 28_010, 15, 19_017],
    [0.0000167, 0.00130219],
  ],
  [
    [0, 500, 3, 400],
    [-0.02191818, 0.00198016],
  ],
  [
    [0, 10, 0, 10],
    [-0.36888795, 0.36888795],
  ],
];

const EXACT_RATIOS: readonly Example[] = [
  [
    [11, 800, 21, 3_011],
    [1.971488, 0.858426, 4.277266],
  ],
  [
    [2, 17_877, 9, 16_660],
    [0.207094, 0.021774, 1.000549],
  ],
];

const ratioExamples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'MOVER of rates',
      source:
        'A second implementation with SciPy 1.17.1: chi2.ppf below 10 events, Byar from 10, squared and added',
      decimals: 8,
      examples: DIFFERENCES,
    },
    (given) => {
      const { lower, upper } = rateDifferenceInterval(...ratesIn(given));
      return [lower, upper];
    },
  ),
  againstOracle(
    {
      method: 'LOG_RATIO',
      source: 'Boston University School of Public Health, BS704-EP713, obesity: risk ratio 1.79',
      decimals: 2,
      examples: [[[46, 300, 60, 700], [1.79]]],
    },
    (given) => numbersOf(rateRatio(...ratesIn(given))),
  ),
  againstOracle(
    {
      method: 'MANTEL_HAENSZEL',
      source: 'The University Group Diabetes Program in Rothman and others, Modern Epidemiology',
      decimals: 2,
      examples: [
        [
          [8, 106, 5, 120, 22, 98, 16, 85],
          [1.33, 0.8, 2.2],
        ],
      ],
    },
    (given) => {
      const strata = [given.slice(0, 4), given.slice(4)].map(ratesIn);
      return numbersOf(pooledRateRatio(strata.map(([group, reference]) => ({ group, reference }))));
    },
  ),
  againstOracle(
    {
      method: 'EXACT_RATIO',
      source: "R's help of poisson.test; the vignette of R's rateratio.test (Fay, 2022): ratio and limits",
      decimals: 6,
      examples: EXACT_RATIOS,
    },
    (given) => numbersOf(exactRateRatio(...ratesIn(given))),
  ),
];

const testExamples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'CONDITIONAL_BINOMIAL',
      source: "R's help of poisson.test: p = 0.07967",
      decimals: 5,
      examples: [[[11, 800, 21, 3_011], [0.07967]]],
    },
    (given) => [testRates(...ratesIn(given)).pValue],
  ),
  againstOracle(
    {
      method: 'CONDITIONAL_Z',
      source: 'A second implementation with SciPy 1.17.1: z and p of the binomial given 90 events',
      decimals: 8,
      examples: [
        [
          [60, 51_477.5, 30, 54_308.8],
          [3.41741065, 0.0006322],
        ],
      ],
    },
    (given) => {
      const { statistic, pValue } = testRates(...ratesIn(given));
      return [statistic ?? NaN, pValue];
    },
  ),
];

const FEW = [1, 3, 6, 9];
const SEVERAL = [10, 15, 25, 40];
const pairsOf = (means: readonly number[]) =>
  means.flatMap((one) => means.map((other) => [one, other] as const));

const coverages = (): readonly Finding[] => [
  coverageFinding({
    method: 'MOVER of rates',
    how: 'pairs of means of 1, 3, 6 and 9 events, whose own limits are exact mostly, and so are these',
    claim: 'AT_LEAST',
    situations: pairsOf(FEW).map((means) => differenceOf(means)),
  }),
  coverageFinding({
    method: 'MOVER of rates',
    how: 'pairs of means of 10, 15, 25 and 40 events',
    claim: 'ON_AVERAGE',
    situations: pairsOf(SEVERAL).map((means) => differenceOf(means)),
  }),
  coverageFinding({
    method: 'LOG_RATIO',
    how: 'pairs of means of 10, 15, 25 and 40 events',
    claim: 'ON_AVERAGE',
    situations: pairsOf(SEVERAL).map((means) => ratioOf(means, rateRatio)),
  }),
  coverageFinding({
    method: 'EXACT_RATIO',
    how: 'pairs of means of 1, 3, 6 and 9 events',
    claim: 'AT_LEAST',
    situations: pairsOf(FEW).map((means) => ratioOf(means, exactRateRatio)),
  }),
];

const falseAlarms = (): readonly Finding[] => [
  alarmFinding({
    method: 'CONDITIONAL_BINOMIAL at 5%',
    how: 'equal rates with means of 1, 3, 6 and 8 events each',
    draws: DRAWS,
    range: [0, 5],
    situations: [1, 3, 6, 8].map(equalRates),
  }),
  alarmFinding({
    method: 'CONDITIONAL_Z at 5%',
    how: 'equal rates with means of 15, 25 and 40 events each',
    draws: DRAWS,
    range: [3, 7],
    situations: [15, 25, 40].map(equalRates),
  }),
];

/** Rates of events: their differences, ratios and tests. */
export const checkRates: Check = {
  examples: () => [...ratioExamples(), ...testExamples()],
  simulations: () => [...coverages(), ...falseAlarms()],
};

function ratesIn([a = 0, m = 0, b = 0, n = 0]: readonly number[]): readonly [EventRate, EventRate] {
  return [
    { events: a, population: m },
    { events: b, population: n },
  ];
}

function numbersOf(ratio: RateRatio | null): readonly number[] {
  const { value, interval } = ratio ?? { value: NaN, interval: null };
  return interval === null ? [] : [value, interval.lower, interval.upper];
}

function drawRates([one, other]: readonly [number, number]): (
  random: Random,
) => readonly [EventRate, EventRate] {
  const [drawOne, drawOther] = [poisson(one), poisson(other)];
  return (random) => ratesIn([drawOne(random), PEOPLE, drawOther(random), PEOPLE]);
}

function differenceOf(means: readonly [number, number]): Situation {
  const draw = drawRates(means);
  const truth = (means[0] - means[1]) / PEOPLE;
  return {
    name: `means ${means.join(' and ')}`,
    holds: (random) => holdsTruth(rateDifferenceInterval(...draw(random)), truth),
  };
}

function ratioOf(
  means: readonly [number, number],
  method: (group: EventRate, reference: EventRate) => RateRatio | null,
): Situation {
  const draw = drawRates(means);
  return {
    name: `means ${means.join(' and ')}`,
    holds: (random) => holdsTruth(method(...draw(random))?.interval ?? null, means[0] / means[1]),
  };
}

function equalRates(mean: number): FalseAlarm {
  const draw = drawRates([mean, mean]);
  return { name: `means ${mean}`, share: (random) => Number(testRates(...draw(random)).pValue <= 0.05) };
}
