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
