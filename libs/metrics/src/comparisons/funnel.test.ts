import type { Arithmetic } from '../definitions/metric-definition';
import { published } from '../testing/ask-records';
import { aMeasure } from '../testing/made-up-metric';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import { percentage } from '../values/value-of';
import { rateOfEvents } from '../values/rate-of-events';
import { funnelLimits, funnelOf } from './funnel';

const FLOW = { measure: aMeasure(), segments: null };
const RESIDENTS = { measure: aMeasure({ accumulation: 'benchmark', amount: 'sum' }), segments: null };
const PROPORTION: Arithmetic = { kind: 'proportion', of: FLOW };
const RATE: Arithmetic = { kind: 'ratio', of: FLOW, to: RESIDENTS, per: 1000 };
const WEIGHTED: Arithmetic = { kind: 'weighted', of: FLOW, to: FLOW };

// Areas of testdata_funnel_prop_inputs.csv of PHEindicatormethods, with the significance that Fingertips gives them.
test.each([
  ['New Forest', 35078.488, 41_980, 'ABOVE_99_8'],
  ['West Norfolk', 26789.238, 33_012, 'ABOVE_95'],
  ['South Gloucestershire', 50050.7443, 61_921, 'WITHIN'],
  ['North Devon', 30277.5312, 37_828, 'BELOW_95'],
  ['Norwich', 24803.6256, 31_824, 'BELOW_99_8'],
])('%s lies where Fingertips puts it', (name, numerator, denominator, position) => {
  const overall = published({ value: 80.642448 });
  const { areas } = funnelOf(PROPORTION, overall, [anArea(name, percentage(numerator, denominator))]);
  expect(areas.map((area) => area.position)).toEqual([position]);
});

// Of 100 around 60%: 1.959964 and 3.090232 times √(0.24 / 100) = 4.8990 to each side.
test('a funnel has its limits in the unit of the figure, and the areas in their order', () => {
  const overall = percentage(600, 1_000);
  const areas = [
    anArea('EAST', percentage(70, 100)),
    anArea('WEST', missingValue('NOT_APPLICABLE')),
    anArea('SOUTH', published({ value: 60 })),
  ];
  expect(funnelOf(PROPORTION, overall, areas)).toEqual({
    status: 'CALCULATED',
    overall,
    areas: [
      {
        ...areas[0],
        position: 'ABOVE_95',
        limits: {
          lower95: expect.closeTo(50.3982, 4),
          upper95: expect.closeTo(69.6018, 4),
          lower998: expect.closeTo(44.861, 3),
          upper998: expect.closeTo(75.139, 3),
        },
      },
      { ...areas[1], position: 'NO_FIGURE', limits: null },
      { ...areas[2], position: 'NO_FIGURE', limits: null },
    ],
  });
});

// 10 are expected in each. Garwood's exact limits of 17 are 9.90 to 27.22, of 18 10.67 to 28.45, and of 3 0.62 to 8.77.
test.each([
  [3, 'BELOW_95'],
  [17, 'WITHIN'],
  [18, 'ABOVE_95'],
  [20, 'ABOVE_95'],
  [23, 'ABOVE_99_8'],
  [1, 'BELOW_99_8'],
])('%d searches of 5,000 residents where 2 in 1,000 are searched', (events, position) => {
  const overall = rateOfEvents(100, 50_000, 1000);
  const { areas } = funnelOf(RATE, overall, [anArea('EAST', rateOfEvents(events, 5_000, 1000))]);
  expect(areas.map((area) => area.position)).toEqual([position]);
});

test('a weighted figure is placed by its effective base', () => {
  const overall = published({ value: 60, denominator: 900, effectiveBase: 500 });
  const east = published({ value: 70, denominator: 400, effectiveBase: 50 });
  const placed = funnelOf(WEIGHTED, overall, [
    anArea('EAST', east),
    anArea('WEST', { ...east, effectiveBase: 400 }),
  ]);
  expect(placed.areas.map(({ position }) => position)).toEqual(['WITHIN', 'ABOVE_99_8']);
});

test('a funnel in which no area can be placed says so, and why of each', () => {
  const overall = percentage(600, 1_000);
  const areas = [anArea('EAST', missingValue('NOT_AVAILABLE')), anArea('WEST', published({ value: 60 }))];
  expect(funnelOf(PROPORTION, overall, areas)).toEqual({
    status: 'NO_FIGURE_OF_AREAS',
    overall,
    areas: areas.map((area) => ({ ...area, position: 'NO_FIGURE', limits: null })),
  });
});

test('without an overall figure, or for one without funnel, there is none', () => {
  const areas = [anArea('EAST', percentage(1, 2))];
  const overall = missingValue('NOT_YET_AVAILABLE');
  expect(funnelOf(PROPORTION, overall, areas)).toEqual({ status: 'NO_FIGURE', overall, areas: [] });
  const given = published({ value: 4 });
  expect(funnelOf({ kind: 'mean', of: FLOW }, given, areas)).toEqual({
    status: 'NO_FUNNEL',
    overall: given,
    areas: [],
  });
});

test.each<[string, Arithmetic, boolean]>([
  ['a proportion', PROPORTION, true],
  ['a part of a whole', { kind: 'ratio', of: FLOW, to: FLOW, per: 100, isPart: true }, true],
  ['a rate of events', RATE, true],
  ['a weighted proportion', WEIGHTED, true],
  ['a ratio of two counts', { kind: 'ratio', of: FLOW, to: FLOW, per: 100 }, false],
  ['a count', { kind: 'count', of: FLOW }, false],
  ['an estimate', { kind: 'estimate', of: FLOW }, false],
])('%s has a funnel: %#', (_, arithmetic, hasFunnel) => {
  expect(funnelLimits(arithmetic) !== null).toBe(hasFunnel);
});

function anArea(code: string, value: MetricValue) {
  return { group: { code, label: code }, value };
}
