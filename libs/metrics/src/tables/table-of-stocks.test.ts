import { month } from '@citizen-graph/reference';
import { calculateTable } from './calculate-table';
import { cellsOf } from '../cells/cell-accumulator';
import { planTable } from './cell-request';
import type { Arithmetic } from '../definitions/metric-definition';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import type { Observation } from '../cells/observation';
import { measuredOn, published, tableOf, valuesOf } from '../testing/ask-records';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';
import { sliceCells } from '../testing/slice-cells';

const MEMBERS = aMeasure({ id: 'members', accumulation: 'stock', amount: 'sum' });
const RESIDENTS = aMeasure({ id: 'residents', accumulation: 'benchmark', amount: 'sum' });

const APRIL = aPeriod('2022-04', '2022-04');

const LEVEL: Arithmetic = { kind: 'level', of: { measure: MEMBERS, segments: null } };
const SHARE: Arithmetic = { kind: 'share', of: { measure: MEMBERS, segments: null } };
const RATE: Arithmetic = {
  kind: 'ratio',
  of: { measure: MEMBERS, segments: null },
  to: { measure: RESIDENTS, segments: null },
  per: 1000,
};

// From the board paper: WMNow members and residents aged 16 and over, of Birmingham and of the other areas.
const WMNOW: readonly Observation[] = [
  measuredOn('residents', '2021-03', 'EAST', 889_664),
  measuredOn('residents', '2021-03', 'WEST', 1_411_522),
  measuredOn('members', '2022-03', 'EAST', 41_677),
  measuredOn('members', '2022-03', 'WEST', 70_591),
  measuredOn('members', '2023-03', 'EAST', 44_728),
  measuredOn('members', '2023-03', 'WEST', 75_105),
];

describe('the membership of the board paper', () => {
  const ask = aQuery({
    period: aPeriod('2023-03', '2023-03'),
    by: ['AREA'],
    where: [{ dimension: 'AREA', values: ['EAST'] }],
    compare: 'SAME_PERIOD_LAST_YEAR',
  });
  const ofEast = (arithmetic: Arithmetic): unknown => {
    const [row] = tableOf(aMetric(arithmetic), ask, {
      records: WMNOW,
      coverage: [aPeriod('2022-03', '2023-03')],
    });
    return { now: row?.value, before: row?.change?.value, change: row?.change && rounded(row.change) };
  };

  test('is 44,728 members, 3,051 or 7.32% more than 41,677', () => {
    expect(ofEast(LEVEL)).toEqual({
      now: published({ value: 44_728 }),
      before: published({ value: 41_677 }),
      change: { absolute: 3_051, relative: 7.32 },
    });
  });

  test('is 37.3% of the force, after 37.1%, although only one area is asked for', () => {
    expect(ofEast(SHARE)).toEqual({
      now: published({ value: near(37.3), numerator: 44_728, denominator: 119_833 }),
      before: published({ value: near(37.1), numerator: 41_677, denominator: 112_268 }),
      change: { absolute: 0.2, relative: 0.55 },
    });
  });

  test('is 50.28 for every 1,000 residents, after 46.85, by the last census', () => {
    expect(ofEast(RATE)).toEqual({
      now: published({ value: near(50.28, 2), numerator: 44_728, denominator: 889_664 }),
      before: published({ value: near(46.85, 2), numerator: 41_677, denominator: 889_664 }),
      change: { absolute: 3.43, relative: 7.32 },
    });
  });
});

describe('stocks and benchmarks', () => {
  const members = [
    measuredOn('members', '2022-04', 'EAST', 100),
    measuredOn('members', '2022-05', 'EAST', 110),
    measuredOn('members', '2022-06', 'EAST', 130),
  ];
  const coverage = [aPeriod('2022-04', '2022-06')];

  test('a stock is that of the last month of the period, and areas add', () => {
    const records = [...members, measuredOn('members', '2022-06', 'WEST', 7)];
    const query = aQuery({ period: aPeriod('2022-04', '2022-06') });
    expect(valuesOf(aMetric(LEVEL), query, { records, coverage })).toEqual([published({ value: 137 })]);
  });

  test('a stock has a figure for each month, and none for a month that has not come in', () => {
    const query = aQuery({ period: aPeriod('2022-05', '2022-07'), grain: 'MONTH' });
    expect(valuesOf(aMetric(LEVEL), query, { records: members, coverage })).toEqual([
      published({ value: 110 }),
      published({ value: 130 }),
      missingValue('NOT_YET_AVAILABLE'),
    ]);
  });

  test('a stock of a quarter whose last month has not come in is not yet available', () => {
    const query = aQuery({ period: aPeriod('2022-05', '2022-07') });
    expect(valuesOf(aMetric(LEVEL), query, { records: members, coverage })).toEqual([
      missingValue('NOT_YET_AVAILABLE'),
    ]);
  });

  test.each<[string, MetricValue]>([
    ['2011-02', missingValue('NOT_AVAILABLE')],
    ['2011-03', published({ value: 800_000 })],
    ['2021-02', published({ value: 800_000 })],
    ['2021-03', published({ value: 889_664 })],
    ['2031-01', published({ value: 889_664 })],
  ])('a benchmark in %s is the last one known by then', (when, value) => {
    const records = [
      measuredOn('residents', '2021-03', 'EAST', 889_664),
      measuredOn('residents', '2011-03', 'EAST', 800_000),
    ];
    const metric = aMetric({ kind: 'level', of: { measure: RESIDENTS, segments: null } });
    const censuses = [aPeriod('2011-03', '2011-03'), aPeriod('2021-03', '2021-03')];
    expect(
      valuesOf(metric, aQuery({ period: aPeriod(when, when) }), { records, coverage: censuses }),
    ).toEqual([value]);
  });

  test('a benchmark that was erased does not hide the one before it', () => {
    const metric = aMetric({ kind: 'level', of: { measure: RESIDENTS, segments: null } });
    const { of } = planTable(metric, aQuery());
    const slices = sliceCells(cellsOf([[measuredOn('residents', '2011-03', 'EAST', 9), 1]]), of);
    const nothing = {
      n: 0,
      numerator: 0,
      sum: 0,
      sumOfSquares: 0,
      recordKeySum: 0,
      numeratorRecordKeySum: 0,
    };
    const erased = slices.map((slice) => ({ ...slice, month: month('2021-03'), statistics: nothing }));
    const cells = { of: [...slices, ...erased], to: [], respondents: [], coverage: { of: [APRIL], to: [] } };
    expect(calculateTable(metric, aQuery(), cells).map(({ value }) => value)).toEqual([
      published({ value: 9 }),
    ]);
  });

  test('a benchmark is of one month for all areas, so an area that it leaves out has none', () => {
    const metric = aMetric({ kind: 'level', of: { measure: RESIDENTS, segments: null } });
    const records = [
      measuredOn('residents', '2011-03', 'EAST', 5),
      measuredOn('residents', '2011-03', 'WEST', 6),
      measuredOn('residents', '2021-03', 'EAST', 7),
    ];
    const query = aQuery({ by: ['AREA'], where: [{ dimension: 'AREA', values: ['WEST'] }] });
    expect(valuesOf(metric, query, { records, coverage: [aPeriod('2011-03', '2021-03')] })).toEqual([
      missingValue('NOT_AVAILABLE'),
    ]);
  });
});

function near(value: number, digits = 1): number {
  return expect.closeTo(value, digits);
}

function rounded({ absolute, relative }: { absolute: number | null; relative: number | null }): unknown {
  return { absolute: absolute && round(absolute), relative: relative && round(relative) };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
