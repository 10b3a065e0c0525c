import { PERCENT_SCALE, nonResponseBounds } from '@citizen-graph/metrics';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import type { Example } from '../oracle';
import { coverageFinding, holdsTruth } from '../simulation/coverage';

/** Share of those who answered, how many did and were invited; response rate, p r and p r + (1 − r). */
const MANSKI: readonly Example[] = [
  [
    [80, 100, 1_000],
    [10, 8, 98],
  ],
  [
    [66, 250, 1_000],
    [25, 16.5, 91.5],
  ],
  [
    [80, 50, 50],
    [100, 80, 80],
  ],
];

const RATES = [0.02, 0.1, 0.5, 0.9];

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'non-response bounds',
      source: 'By hand from Manski (1989), Anatomy of the selection problem: [p r, p r + (1 − r)]',
      decimals: 9,
      examples: MANSKI,
    },
    ([value = 0, answered = 0, invited = 0]) => {
      const { responseRate, lower, upper } = nonResponseBounds({
        value,
        scale: PERCENT_SCALE,
        answered,
        invited,
      });
      return [responseRate ?? NaN, lower ?? NaN, upper ?? NaN];
    },
  ),
];

const simulations = (): readonly Finding[] => [
  coverageFinding({
    method: 'non-response bounds',
    how: 'populations of 200 in which who answers is more content, or less, by chance; always, not 95%',
    claim: 'AT_LEAST',
    situations: RATES.map((rate) => ({
      name: `a response rate of ${100 * rate}%`,
      holds: (random) => {
        const [content, silent] = [random(), random()];
        let [answered, satisfied, all] = [0, 0, 0];
        for (let person = 0; person < 200; person += 1) {
          const answers = random() < rate;
          const isContent = random() < (answers ? content : silent);
          answered += Number(answers);
          satisfied += Number(answers && isContent);
          all += Number(isContent);
        }
        const value = answered === 0 ? null : (100 * satisfied) / answered;
        const { lower, upper } = nonResponseBounds({ value, scale: PERCENT_SCALE, answered, invited: 200 });
        return (
          lower !== null &&
          upper !== null &&
          holdsTruth({ lower: lower - 1e-9, upper: upper + 1e-9 }, all / 2)
        );
      },
    })),
  }),
];

/** Bounds for those who did not answer: they hold in every population, however unlike the others these are. */
export const checkNonResponse: Check = { examples, simulations };
