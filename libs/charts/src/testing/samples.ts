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
