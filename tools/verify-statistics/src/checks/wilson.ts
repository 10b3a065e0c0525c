import { wilsonInterval } from '@citizen-graph/metrics';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import type { Example } from '../oracle';
import { coverageFinding, holdsTruth } from '../simulation/coverage';
import { binomial, binomialChances } from '../simulation/draws';

const EXAMPLES: readonly Example[] = [
  [
    [81, 263],
    [0.2553, 0.3662],
  ],
  [
    [15, 148],
    [0.0624, 0.1605],
  ],
  [
    [0, 20],
    [0, 0.1611],
  ],
  [
    [1, 29],
    [0.0061, 0.1718],
  ],
];

const SIZES = [10, 20, 50];
const SHARES = Array.from({ length: 49 }, (_, index) => (index + 1) / 50);

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'WILSON',
      source: 'Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3',
      decimals: 4,
      examples: EXAMPLES,
    },
    ([successes = 0, trials = 0]) => Object.values(wilsonInterval(successes, trials)),
  ),
];

const simulations = (): readonly Finding[] => [
  overNewcombesRange(),
  coverageFinding({
    method: 'WILSON',
    how: 'each share from 2% to 98% of 10, of 20 and of 50',
    claim: 'ON_AVERAGE',
    situations: SIZES.flatMap((trials) =>
      SHARES.map((share) => {
        const draw = binomial(trials, share);
        const limits = Array.from({ length: trials + 1 }, (_, count) => wilsonInterval(count, trials));
        return {
          name: `${Math.round(100 * share)}% of ${trials}`,
          holds: (random) => holdsTruth(limits[draw(random)]!, share),
        };
      }),
    ),
  }),
];

/** Proportions. Near 0 and 1 a count of so few takes too few values for any interval to hold 95% without being wider. */
export const checkWilson: Check = { examples, simulations };

// No draws: what each count is worth is added up. As wide a range as Newcombe (1998) looked at, so that the least is not
// missed between the shares that are drawn from.
function overNewcombesRange(): Finding {
  let [sum, points, least, worst] = [0, 0, 1, ''];
  for (let trials = 5; trials <= 100; trials += 1) {
    const limits = Array.from({ length: trials + 1 }, (_, count) => wilsonInterval(count, trials));
    for (let share = 0.001; share < 0.9995; share += 0.001) {
      const chances = binomialChances(trials, share);
      const held = chances.reduce(
        (held, chance, count) => (holdsTruth(limits[count]!, share) === true ? held + chance : held),
        0,
      );
      sum += held;
      points += 1;
      if (held < least) [least, worst] = [held, `${(100 * share).toFixed(1)}% of ${trials}`];
    }
  }
  const average = (100 * sum) / points;
  return {
    method: 'WILSON',
    against:
      'No draws, the chances added up: each share from 0.1% to 99.9% of each base from 5 to 100, as Newcombe (1998) did',
    expected: 'holds 93% to 97% on average',
    found: `${average.toFixed(2)}%, least ${(100 * least).toFixed(2)}% (${worst})`,
    agrees: average >= 93 && average <= 97,
  };
}
