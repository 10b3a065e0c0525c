import { proportionFunnel, rateFunnel } from '@citizen-graph/metrics';
import type { FunnelLimits } from '@citizen-graph/metrics';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import type { Example } from '../oracle';
import { alarmFinding } from '../simulation/alarms';
import type { FalseAlarm } from '../simulation/alarms';
import { DRAWS } from '../simulation/coverage';
import { binomial, poisson } from '../simulation/draws';
import type { Draw } from '../simulation/draws';

/** Population, and the limits in per cent around 80.642448: lower and upper at 95%, then at 99.8%. */
const PROPORTIONS: readonly Example[] = [
  [[1], [3.204264, 100, 0, 100]],
  [[10], [56.154344, 100, 42.03259, 100]],
  [[50], [69.691035, 91.593861, 63.375595, 97.909301]],
  [[1_008], [78.203374, 83.081521, 76.796814, 84.488082]],
  [[12_316], [79.944665, 81.340231, 79.542269, 81.742627]],
  [[110_000], [80.408963, 80.875933, 80.274317, 81.010578]],
];

/** Population of three years at each of the four limits, and the limit in 100,000, around 116.1720835. */
const RATES: readonly Example[] = [
  [
    [1598.675694, 1180.827018, 2649.348525, 703.6760012],
    [20.85059, 254.05923, 12.58171, 426.33257],
  ],
  [
    [5276.757672, 1375.943768, 6924.776769, 849.4639547],
    [63.1701, 242.25796, 48.13633, 392.40433],
  ],
  [
    [34583.45945, 23087.10848, 38382.78582, 20393.92315],
    [95.42134, 142.93691, 85.97604, 161.81291],
  ],
  [
    [411529.9259, 369759.5622, 424043.2424, 358342.3275],
    [110.15805, 122.60219, 106.90734, 126.50845],
  ],
];

const SOURCE = 'Output of Fingertips that PHEindicatormethods is tested with';

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'proportionFunnel',
      source: `${SOURCE}, testdata_funnel_prop_outputs.csv`,
      decimals: 5,
      examples: PROPORTIONS,
    },
    ([base = 0]) => limitsIn(proportionFunnel(0.80642448, base)).map((limit) => 100 * limit),
  ),
  againstOracle(
    {
      method: 'rateFunnel',
      source: `${SOURCE}, testdata_funnel_rate_outputs.csv`,
      decimals: 3,
      examples: RATES,
    },
    (populations) =>
      populations.map(
        (population, index) => 1e5 * (limitsIn(rateFunnel(116.1720835e-5, 3 * population))[index] ?? NaN),
      ),
  ),
];

const simulations = (): readonly Finding[] => [
  ...([95, 99.8] as const).map((level) =>
    alarmFinding({
      method: `proportionFunnel at ${level}%`,
      how: 'areas with 100, 300 and 1,000 answers and a share of 60%, 80% and 90%',
      draws: DRAWS,
      range: level === 95 ? [3, 7] : [0.1, 0.5],
      situations: [100, 300, 1_000].flatMap((base) =>
        [0.6, 0.8, 0.9].map((share) =>
          outside(binomial(base, share), level, { base, limits: proportionFunnel(share, base) }),
        ),
      ),
    }),
  ),
  ...([95, 99.8] as const).map((level) =>
    alarmFinding({
      method: `rateFunnel at ${level}%`,
      how: 'areas of 5,000 people with means of 2, 5, 10, 30 and 100 events; the limits are exact',
      draws: DRAWS,
      range: [0, level === 95 ? 5 : 0.3],
      situations: [2, 5, 10, 30, 100].map((mean) =>
        outside(poisson(mean), level, { base: 5_000, limits: rateFunnel(mean / 5_000, 5_000) }),
      ),
    }),
  ),
];

/** Funnels: areas that are all alike should lie outside as seldom as the limits say. */
export const checkFunnel: Check = { examples, simulations };

function limitsIn({ lower95, upper95, lower998, upper998 }: FunnelLimits): readonly number[] {
  return [lower95, upper95, lower998, upper998];
}

function outside(
  draw: Draw,
  level: 95 | 99.8,
  { base, limits }: { readonly base: number; readonly limits: FunnelLimits },
): FalseAlarm {
  const [lower, upper] = level === 95 ? [limits.lower95, limits.upper95] : [limits.lower998, limits.upper998];
  return {
    name: `limits ${lower.toPrecision(3)} to ${upper.toPrecision(3)} of ${base}`,
    share: (random) => {
      const value = draw(random) / base;
      return Number(value < lower || value > upper);
    },
  };
}
