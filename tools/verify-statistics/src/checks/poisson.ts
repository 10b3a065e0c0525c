import { byarInterval, exactPoissonInterval, poissonInterval } from '@citizen-graph/metrics';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import type { Example } from '../oracle';
import { coverageFinding, holdsTruth } from '../simulation/coverage';
import type { Claim } from '../simulation/coverage';
import { poisson } from '../simulation/draws';

const GARWOOD: readonly Example[] = [
  [[3], [0.62, 8.77]],
  [[4], [1.09, 10.24]],
  [[5], [1.62, 11.67]],
  [[7], [2.81, 14.42]],
  [[8], [3.45, 15.76]],
  [[9], [4.12, 17.08]],
  [[10], [4.8, 18.39]],
  [[100], [81.36, 121.63]],
];

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'EXACT_POISSON',
      source: 'Garwood (1936), Biometrika 28; Ulm (1990), American Journal of Epidemiology 131',
      decimals: 2,
      examples: GARWOOD,
    },
    ([count = 0]) => Object.values(exactPoissonInterval(count)),
  ),
  againstOracle(
    {
      method: 'BYAR',
      source: 'PHEindicatormethods, examples of byars_lower and byars_upper',
      decimals: 5,
      examples: [[[65], [50.16319, 82.84914]]],
    },
    ([count = 0]) => Object.values(byarInterval(count)),
  ),
];

const simulations = (): readonly Finding[] => [
  coverage('EXACT_POISSON', 'AT_LEAST', { from: 0.5, to: 9.5, limitsOf: exactPoissonInterval }),
  coverage('BYAR', 'ON_AVERAGE', { from: 10, to: 50, limitsOf: (count) => byarInterval(Math.max(count, 1)) }),
  coverage('EXACT_POISSON below 10, BYAR from 10', 'ON_AVERAGE', {
    from: 5,
    to: 20,
    limitsOf: poissonInterval,
  }),
];

/** Counts of events: the exact interval never holds less than 95%, and so mostly more. */
export const checkPoisson: Check = { examples, simulations };

interface Counted {
  readonly from: number;
  readonly to: number;
  readonly limitsOf: (count: number) => { readonly lower: number; readonly upper: number };
}

function coverage(method: string, claim: Claim, { from, to, limitsOf }: Counted): Finding {
  const means = Array.from({ length: 2 * (to - from) + 1 }, (_, index) => from + index / 2);
  const known = new Map<number, ReturnType<Counted['limitsOf']>>();
  const limitsFor = (count: number): ReturnType<Counted['limitsOf']> => {
    const limits = known.get(count) ?? limitsOf(count);
    known.set(count, limits);
    return limits;
  };
  const situations = means.map((mean) => {
    const draw = poisson(mean);
    return {
      name: `mean ${mean}`,
      holds: (random: () => number) => holdsTruth(limitsFor(draw(random)), mean),
    };
  });
  return coverageFinding({ method, how: `each mean from ${from} to ${to} by halves`, claim, situations });
}
