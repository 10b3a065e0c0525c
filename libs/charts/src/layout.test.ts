import fc from 'fast-check';
import { drawBars } from './draw-bars';
import { drawControlChart } from './draw-control-chart';
import { drawFunnel } from './draw-funnel';
import { drawRatios } from './draw-ratios';
import { SAMPLES, aSurface } from './testing/draw-samples';
import { BARS, CONTROL_CHART, FUNNEL, RATIOS, month } from './testing/samples';
import { collisions, cutTexts } from './testing/text-boxes';

const WIDTHS = [320, 640, 960];
const NOTHING = { collisions: [], cut: [] };

function layoutOf(svg: Element) {
  return { collisions: collisions(svg), cut: cutTexts(svg) };
}

describe.each(SAMPLES)('%s', (_, __, draw) => {
  test.each(WIDTHS)('has no text on another and none that is cut at %d pixels', (width) => {
    expect(layoutOf(draw(aSurface(width)))).toEqual(NOTHING);
    expect(layoutOf(draw(aSurface(width, true)))).toEqual(NOTHING);
  });
});

const width = fc.constantFrom(...WIDTHS);
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const word = fc.stringMatching(/^[A-Z][a-z]{1,11}$/);
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const figure = fc
  .record({ value: fc.option(percent), denominator: fc.integer({ min: 1, max: 90_000 }) })
  .map(({ value, denominator }) =>
    value === null
      ? { value, denominator: null, shorthand: '[c]' }
      : {
          value,
          denominator,
          shorthand: null,
          interval: { lower: value * 0.9, upper: value + (100 - value) * 0.1 },
        },
  );

function holds<Chart>(
  charts: fc.Arbitrary<Chart>,
  draw: (chart: Chart, on: ReturnType<typeof aSurface>) => Element,
) {
  fc.assert(
    fc.property(charts, width, fc.boolean(), (chart, wide, framed) => {
      expect(layoutOf(draw(chart, aSurface(wide, framed)))).toEqual(NOTHING);
    }),
    { numRuns: 100 },
  );
}

test('bars of any names and figures keep their texts apart', () => {
  const rows = fc.array(fc.record({ name, figure }), { minLength: 1, maxLength: 9 });
  const chart = fc.record({ rows, reference: percent }).map(({ rows: drawn, reference }) => ({
    ...BARS,
    rows: drawn,
    reference: { name: 'All', value: reference },
  }));
  holds(chart, drawBars);
});

test('ratios of any names and figures keep their texts apart', () => {
  const rows = fc.array(fc.record({ name, figure }), { minLength: 1, maxLength: 6 });
  holds(
    rows.map((drawn) => ({ ...RATIOS, rows: drawn })),
    drawRatios,
  );
});

test('control charts of any figures, limits, annotations and months keep their texts apart', () => {
  const values = fc.array(fc.option(percent, { freq: 6 }), { minLength: 2, maxLength: 24 });
  const limits = fc.tuple(percent, percent, percent).map((numbers) => numbers.toSorted((a, b) => a - b));
  const annotated = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 3 });
  const chart = fc
    .record({ values, limits, target: fc.option(percent), annotated })
    .map(({ values: drawn, limits: [lower = 0, mean = 0, upper = 0], target, annotated: months }) => ({
      ...CONTROL_CHART,
      target,
      stretches: [],
      annotations: months.map((index) => ({ month: month(index), text: 'Noted' })),
      points: drawn.map((value, index) => ({
        period: { from: month(index), to: month(index) },
        value: { value, shorthand: value === null ? '[c]' : null },
        mean,
        lowerLimit: lower,
        upperLimit: upper,
        variation: null,
      })),
    }));
  holds(chart, drawControlChart);
});

test('a symbol at the top of a control chart makes way for the number of an annotation', () => {
  const points = [null, 24.9].map((value, index) => ({
    period: { from: month(index), to: month(index) },
    value: { value, shorthand: value === null ? '[c]' : '[p]' },
    mean: 0,
    lowerLimit: 0,
    upperLimit: 0,
    variation: null,
  }));
  const annotations = [0, 1].map((index) => ({ month: month(index), text: 'Noted' }));
  const chart = { ...CONTROL_CHART, target: null, stretches: [], annotations, points };
  const drawn = drawControlChart(chart, aSurface(320, false));
  expect(layoutOf(drawn)).toEqual(NOTHING);
  expect(drawn.textContent).toContain('[c]');
  expect(drawn.textContent).toContain('[p]');
});

test('funnels of any figures keep their texts apart', () => {
  const areas = fc.array(figure, { minLength: 1, maxLength: 7 });
  const chart = areas.map((figures) => ({
    ...FUNNEL,
    areas: figures.map((value, index) => ({
      name: FUNNEL.areas[index]?.name ?? '',
      value,
      position: 'WITHIN',
      limits: null,
    })),
  }));
  holds(chart, drawFunnel);
});
