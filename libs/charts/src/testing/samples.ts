import type { QuadrantChart } from '../draw-quadrants';
import type { TileMapChart } from '../draw-tile-map';
import type { FunnelChart } from '../draw-funnel';
import type { BarChart } from '../draw-bars';
import type { PairedBarChart } from '../draw-paired-bars';
import type { RatioChart } from '../draw-ratios';
import type { ControlChart } from '../draw-control-chart';
import type { TrendChart } from '../draw-trend';

export const TREND: TrendChart = {
  title: 'Young people are less satisfied than others, and no closer in a year',
  subtitle: 'West Midlands, April 2022 to March 2023, per cent satisfied',
  description: 'Two lines.',
  note: 'Synthetic data.',
  unit: 'PERCENT',
  series: [
    series('Aged 16 to 24', [60, 61, null, 59, 62, 63, 60, 58, 59, 61, 62, 62]),
    series('All victims', [66, 67, 66, 65, 66, 68, 66, 65, 66, 67, 66, 64], 2),
    series('Aged 65 and over with a very long name', [70, 69, 71, 72, 70, 69, 68, 70, 71, 66, 67, 65]),
  ],
};

export function month(index: number): string {
  return `${2022 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`;
}

function series(name: string, values: readonly (number | null)[], width = 3) {
  const points = values.map((value, index) => ({
    period: { from: month(index), to: month(index) },
    figure:
      value === null
        ? { value, shorthand: '[c]' }
        : {
            value,
            interval: { lower: value - width, upper: value + width },
            shorthand: index === 8 ? '[b]' : null,
          },
  }));
  return { name, points };
}

const HELPED = [66, 67, 64, 66, 65, 63, null, 67, 71, 72, 71, 80];
export const CONTROL_CHART: ControlChart = {
  title: 'Helped with the issue: improvement above what chance brings',
  subtitle: 'West Midlands, April 2022 to March 2023, per cent scoring 8 or above',
  description: 'Control chart.',
  note: 'Synthetic data.',
  unit: 'PERCENT',
  target: 70,
  annotations: [
    { month: '2022-08', text: 'New letters' },
    { month: '2022-12', text: 'New survey' },
  ],
  stretches: [{ period: { from: '2022-04', to: '2022-11' } }, { period: { from: '2022-12', to: '2023-03' } }],
  points: HELPED.map((value, index) => ({
    period: { from: month(index), to: month(index) },
    value: value === null ? { value, shorthand: '[c]' } : { value, shorthand: null },
    mean: index < 8 ? 65.4 : 71.5,
    upperLimit: index < 8 ? 69.5 : 75.5,
    lowerLimit: index < 8 ? 61.4 : 67.1,
    variation:
      value === null ? null : index === 11 ? 'IMPROVEMENT' : index === 5 ? 'CONCERN' : 'COMMON_CAUSE',
  })),
};

const proportion = (value: number, width: number, denominator: number) => ({
  value,
  denominator,
  interval: { lower: value - width, upper: value + width },
});

export const BARS: BarChart = {
  title: 'Young people are less likely to be satisfied',
  subtitle: 'West Midlands, year to March 2023, per cent',
  description: 'Bars.',
  note: 'Synthetic data.',
  unit: 'PERCENT',
  reference: { name: 'All', value: 66 },
  rows: [
    {
      name: 'Aged 16 to 24',
      figure: proportion(58, 4, 612),
      significance: { is: 'lower', words: 'Lower than the rest' },
    },
    { name: 'Asian, Asian British or Asian Welsh', figure: proportion(67, 3, 1201) },
    { name: 'Prefer not to say', figure: { value: null, shorthand: '[c]' } },
    {
      name: 'Aged 65 and over',
      figure: proportion(72, 2, 2410),
      significance: { is: 'higher', words: 'Higher than the rest' },
    },
  ],
};

export const BARS_2: BarChart = { ...BARS, marks: 'dot' };

export const PAIRED_BARS: PairedBarChart = {
  title: 'Every area signed up more people to WMNow in a year',
  subtitle: 'West Midlands, March 2022 and March 2023, members per 1,000 people aged 16 and over',
  description: 'Paired bars.',
  unit: 'PER_1000',
  times: ['March 2022', 'March 2023'],
  rows: (
    [
      ['Birmingham', 46.85, 50.28],
      ['Coventry', 51.22, 55.36],
      ['Dudley', 54.22, 57.04],
      ['Sandwell', 41.78, 44.63],
      ['Solihull', 66.91, 70.97],
      ['Walsall', 41.13, 43.7],
      ['Wolverhampton', 48.97, 51.78],
    ] as const
  ).map(([name, before, after]) => ({ name, figures: [{ value: before }, { value: after }] })),
};

const ratio = (value: number, lower: number, upper: number) => ({ value, interval: { lower, upper } });
export const RATIOS: RatioChart = {
  title: 'Black people are searched 3.4 times as often as White people',
  subtitle: 'West Midlands, 2022/23, relative rate of searches',
  description: 'Ratios.',
  note: 'Synthetic data.',
  reference: 'White people',
  rows: [
    { name: 'Asian or Asian British', figure: ratio(1.8, 1.6, 2) },
    { name: 'Black, African, Caribbean or Black British', figure: ratio(3.4, 3.1, 3.8) },
    { name: 'Mixed or Multiple ethnic groups', figure: ratio(1.1, 0.7, 1.6) },
    { name: 'Other ethnic group', figure: { value: null, shorthand: '[c]' } },
  ],
};

const FUNNEL_AREAS = [
  ['Birmingham', 64, 5200, 'WITHIN'],
  ['Coventry', 70, 1900, 'ABOVE_99_8'],
  ['Dudley', 67, 1500, 'WITHIN'],
  ['Sandwell', 63.4, 1700, 'BELOW_95'],
  ['Solihull', 68, 900, 'WITHIN'],
  ['Walsall', 66, 1450, 'WITHIN'],
  ['Wolverhampton', 65, 1600, 'WITHIN'],
] as const;
export const FUNNEL: FunnelChart = {
  title: 'Coventry helped more victims than chance explains',
  subtitle: 'West Midlands areas, year to March 2023, per cent',
  description: 'Funnel.',
  note: 'Synthetic data.',
  unit: 'PERCENT',
  base: 'Answers to the survey',
  overall: 66,
  areas: FUNNEL_AREAS.map(([name, value, denominator, position]) => {
    const error = Math.sqrt((66 * 34) / denominator);
    return {
      name,
      position,
      value: { value, denominator },
      limits: {
        lower95: 66 - 1.96 * error,
        upper95: 66 + 1.96 * error,
        lower998: 66 - 3.09 * error,
        upper998: 66 + 3.09 * error,
      },
    };
  }),
};

const driver = (name: string, performance: number, importance: number, distinguishable = true) => ({
  name,
  performance,
  importance,
  distinguishable,
});
export const QUADRANTS: QuadrantChart = {
  title: 'Keeping victims informed matters most and is done least well',
  subtitle: 'West Midlands, year to March 2023',
  description: 'Quadrants.',
  note: 'Synthetic data.',
  split: { performance: 70, importance: 20 },
  points: [
    driver('Kept informed of progress', 55, 41),
    driver('Treated with respect', 88, 22),
    driver('Ease of first contact', 81, 14),
    driver('Told of the rights of victims', 62, 15),
    driver('Time to arrive', 64, 4, false),
  ],
};

export const TILE_MAP: TileMapChart = {
  title: 'Sign-up is highest in Solihull',
  subtitle: 'West Midlands, March 2023, members per 1,000 people',
  description: 'Tiles.',
  unit: 'PER_1000',
  areas: [
    { code: 'E08000025', name: 'Birmingham', figure: { value: 50.28 } },
    { code: 'E08000026', name: 'Coventry', figure: { value: 55.36 } },
    { code: 'E08000027', name: 'Dudley', figure: { value: 57.04 } },
    { code: 'E08000028', name: 'Sandwell', figure: { value: null, shorthand: '[c]' } },
    { code: 'E08000029', name: 'Solihull', figure: { value: 70.97 } },
    { code: 'E08000030', name: 'Walsall', figure: { value: 43.7, shorthand: '[p]' } },
    { code: 'E08000031', name: 'Wolverhampton', figure: { value: 51.78 } },
  ],
};
