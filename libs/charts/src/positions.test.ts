import { drawBars } from './draw-bars';
import { drawControlChart } from './draw-control-chart';
import { drawFunnel } from './draw-funnel';
import { drawRatios } from './draw-ratios';
import { aSurface } from './testing/draw-samples';
import { month } from './testing/samples';

const WORDS = { title: 'Title', subtitle: 'Subtitle', description: 'Description', unit: 'PERCENT' } as const;

function numbersOf(svg: Element, selector: string, names: readonly string[]) {
  return [...svg.querySelectorAll(selector)].map((mark) =>
    names.map((name) => Math.round(Number(mark.getAttribute(name)) * 100) / 100),
  );
}

function linesOf(svg: Element) {
  return [...svg.querySelectorAll('[data-mark="line"] path')].map((path) => path.getAttribute('d'));
}

test('a control chart of 0 to 100 lies between its key and its foot, and its lines end at a new baseline', () => {
  const figures = [0, 100, 50, 100];
  const points = figures.map((value, index) => ({
    period: { from: month(index), to: month(index) },
    value: { value },
    mean: 50,
    upperLimit: 100,
    lowerLimit: 0,
    variation: index === 3 ? ('IMPROVEMENT' as const) : null,
  }));
  const stretch = (from: number, to: number) => ({ period: { from: month(from), to: month(to) } });
  const chart = { ...WORDS, points, stretches: [stretch(0, 1), stretch(2, 3)], target: 25 };
  const svg = drawControlChart(chart, aSurface(640));
  // 352 high and 23 for the key: 36 + 23 above and 17 + 14 below leave 59 to 344. Half is 201.5, a quarter 272.75.
  const between = (y: number) => [`M97,${y}L212,${y}`, `M327,${y}L442,${y}`];
  const [means, uppers, lowers] = [between(201.5), between(59), between(344)];
  const stretches = [0, 1].flatMap((index) => [means[index], uppers[index], lowers[index]]);
  const target = 'M97,272.75L212,272.75L327,272.75L442,272.75';
  expect(linesOf(svg)).toEqual([...stretches, target, 'M97,344L212,59', 'M327,201.5L442,59']);
});

test('bars begin at 0 and are as long as their figures, with whiskers from limit to limit', () => {
  const rows = [
    { name: 'A', figure: { value: 100, interval: { lower: 50, upper: 100 } } },
    { name: 'B', figure: { value: 25 } },
    { name: 'C', figure: { value: null, shorthand: '[c]' } },
  ];
  const svg = drawBars({ ...WORDS, rows }, aSurface(640));
  const [start = 0, end = 0] = numbersOf(svg, '[data-mark="x-grid"] line', ['x1'])
    .flatMap(([x]) => x ?? [])
    .filter((_, index, all) => index === 0 || index === all.length - 1);
  const whole = Math.round((end - start) * 100) / 100;
  expect(numbersOf(svg, 'rect', ['x', 'width', 'height'])).toEqual([
    [start, whole, 18],
    [start, Math.round(whole * 25) / 100, 18],
  ]);
  const whisker = svg.querySelector('[data-mark="link"] > path')?.getAttribute('d');
  const [from, to] = [...(whisker ?? '').matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
  expect(from).toBeCloseTo((start + end) / 2, 1);
  expect(to).toBeCloseTo(end, 1);
});

test('a ratio of 2 lies as far above 1 as one of a half below it', () => {
  const rows = [2, 1, 0.5].map((value) => ({ name: String(value), figure: { value } }));
  const svg = drawRatios({ ...WORDS, reference: 'R', rows }, aSurface(640));
  const [twice = 0, same = 0, half = 0] = numbersOf(svg, '[data-mark="dot"] circle', ['cx']).flat();
  expect(twice - same).toBeCloseTo(same - half, 1);
  expect(numbersOf(svg, '[data-mark="rule"] line', ['x1'])[0]?.[0]).toBe(same);
});

test('areas of a funnel lie at their base and figure, with the limits of that base through them', () => {
  const limits = { lower95: 25, upper95: 75, lower998: 0, upper998: 100 };
  const areas = [
    { name: 'A', value: { value: 100, denominator: 100 }, position: 'ABOVE_99_8', limits },
    { name: 'B', value: { value: 0, denominator: 50 }, position: 'WITHIN', limits },
  ];
  const svg = drawFunnel({ ...WORDS, base: 'Base', overall: 50, areas }, aSurface(640));
  // 352 high, 59 above the plot with one row of the key: 0 to 100 on the left is 357 to 59, half of it 208.
  const [x0 = 0, x1 = 0] = [...numbersOf(svg, '[data-mark="x-grid"] line', ['x1']).flat()].filter(
    (_, index, all) => index === 0 || index === all.length - 1,
  );
  const middle = Math.round(((x0 + x1) / 2) * 100) / 100;
  expect(linesOf(svg)).toEqual([
    `M${middle},282.5L${x1},282.5`,
    `M${middle},133.5L${x1},133.5`,
    `M${middle},357L${x1},357`,
    `M${middle},59L${x1},59`,
  ]);
  expect(numbersOf(svg, '[data-mark="rule"] line', ['y1'])).toEqual([[208]]);
  expect(numbersOf(svg, '[data-mark="dot"] circle[r="6"]', ['cx', 'cy'])).toEqual([[middle, 357]]);
});
