import { drawTrend } from './draw-trend';
import type { TrendChart } from './draw-trend';
import { aSurface } from './testing/draw-samples';
import { month } from './testing/samples';

const VALUES = [0, 50, null, 100];
const CHART: TrendChart = {
  title: 'Up',
  subtitle: 'Force, four months, per cent',
  description: 'Four months.',
  unit: 'PERCENT',
  fromZero: true,
  series: [
    {
      name: 'All',
      points: VALUES.map((value, index) => ({
        period: { from: month(index), to: month(index) },
        figure: value === null ? { value, shorthand: '[c]' } : { value },
      })),
    },
  ],
};

function placesOf(marks: Iterable<Element>): readonly (readonly number[])[] {
  return [...marks].map((mark) =>
    (mark.getAttribute('transform') ?? '')
      .replace(/[^\d.,-]/g, '')
      .split(',')
      .map(Number),
  );
}

test('points lie at their share of the height between 0 and 100 per cent', () => {
  const svg = drawTrend(CHART, aSurface(640));
  // 640 wide is 352 high; 36 above and a line of 17 and 14 more below leave 36 to 321.
  const heights = [...svg.querySelectorAll('[data-mark="dot"] circle')].map((dot) =>
    Number(dot.getAttribute('cy')),
  );
  expect(heights.slice(0, 3)).toEqual([321, 178.5, 36]);
});

test('a gap is its symbol, halfway between its neighbours, and breaks the line', () => {
  const svg = drawTrend(CHART, aSurface(640));
  const symbol = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent === '[c]');
  expect(placesOf(symbol).map(([, y]) => y)).toEqual([107.25]);
  const lines = [...svg.querySelectorAll('[data-mark="line"] path')].map((path) => path.getAttribute('d'));
  expect(lines.map((line) => line?.match(/[ML]/g)?.length)).toEqual([2]);
});

test('a series is labelled at its end with its last figure', () => {
  const texts = [...drawTrend(CHART, aSurface(640)).querySelectorAll('text')].map(
    ({ textContent }) => textContent,
  );
  expect(texts.at(-1)).toBe('All 100.0%');
});
