import { month } from '@citizen-graph/reference';
import type { Arithmetic } from '../definitions/metric-definition';
import { everySegmentOf } from '../definitions/metric-definition';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';
import { calculateTable } from './calculate-table';
import type { CellSlice } from './cell-request';
import type { MetricRow } from './metric-row';
import type { TableQuery } from './table-query';

const SPRING = aPeriod('2022-04', '2022-06');
const COVERED = { of: [SPRING], to: [SPRING] };
const COUNT: Arithmetic = { kind: 'count', of: everySegmentOf(aMeasure()) };

function slice(inMonth: string, area: string, part: Partial<CellSlice> & { readonly n?: number }): CellSlice {
  const { n = 5, ...marks } = part;
  const rest = { numerator: n, sum: n, sumOfSquares: n, recordKeySum: 0, numeratorRecordKeySum: 0 };
  return { month: month(inMonth), area, segment: null, attributes: [], statistics: { n, ...rest }, ...marks };
}

const SLICES = [
  slice('2022-04', 'EAST', {}),
  slice('2022-04', 'WEST', { revisedBy: [7, 3] }),
  slice('2022-05', 'EAST', { revisedBy: [3, 4], erasedBy: [9] }),
  slice('2022-05', 'WEST', { n: 0, revisedBy: [8], erasedBy: [9, 10] }),
];

interface Given {
  readonly of?: readonly CellSlice[];
  readonly to?: readonly CellSlice[];
  readonly query: Partial<TableQuery>;
}

function marksOf(arithmetic: Arithmetic, { of = SLICES, to = [], query }: Given) {
  const cells = { of, to, respondents: [], coverage: COVERED };
  return calculateTable(aMetric(arithmetic), aQuery({ period: SPRING, ...query }), cells).map(markOf);
}

function markOf({ group, value }: MetricRow) {
  return [...group.map(({ code }) => code), value.value, value.revisedBy, value.erasedSince];
}

test('a row is revised by what revised any of its cells, each release told once and in order', () => {
  expect(marksOf(COUNT, { query: { by: ['AREA'] } })).toEqual([
    ['EAST', 10, [3, 4], 1],
    ['WEST', 5, [3, 7, 8], 2],
    ['UNKNOWN', 0, undefined, undefined],
  ]);
  expect(marksOf(COUNT, { query: {} })).toEqual([[15, [3, 4, 7, 8], 2]]);
});

test('only the months of the row count, and only what passes the filter', () => {
  expect(marksOf(COUNT, { query: { grain: 'MONTH' } })).toEqual([
    [10, [3, 7], undefined],
    [5, [3, 4, 8], 2],
    [0, undefined, undefined],
  ]);
  const where = [{ dimension: 'AREA', values: ['EAST'] }] as const;
  expect(marksOf(COUNT, { query: { grain: 'MONTH', where } })).toEqual([
    [5, undefined, undefined],
    [5, [3, 4], 1],
    [0, undefined, undefined],
  ]);
});

test('a row without a number is not revised, and says all the same that somebody was erased from it', () => {
  const mean: Arithmetic = { kind: 'mean', of: everySegmentOf(aMeasure()) };
  const may = aPeriod('2022-05', '2022-05');
  expect(marksOf(mean, { query: { by: ['AREA'], period: may } })).toEqual([
    ['EAST', 1, [3, 4], 1],
    ['WEST', null, undefined, 2],
    ['UNKNOWN', null, undefined, undefined],
  ]);
});

test('what a figure is set against revises it as well', () => {
  const [answers, sent] = [aMeasure(), aMeasure({ id: 'sent' })].map(everySegmentOf);
  if (answers === undefined || sent === undefined) throw new Error('there are two');
  const ratio: Arithmetic = { kind: 'ratio', of: answers, to: sent, per: 100 };
  const to = [slice('2022-04', 'EAST', { n: 50, revisedBy: [11] }), slice('2022-04', 'WEST', { n: 50 })];
  const april = aPeriod('2022-04', '2022-04');
  expect(marksOf(ratio, { to, query: { by: ['AREA'], period: april } })).toEqual([
    ['EAST', 10, [11], undefined],
    ['WEST', 10, [3, 7], undefined],
    ['UNKNOWN', null, undefined, undefined],
  ]);
});

test('a share is revised with any area, since it is set against all of them', () => {
  const stock = aMeasure({ accumulation: 'stock', amount: 'sum' });
  const share: Arithmetic = { kind: 'share', of: everySegmentOf(stock) };
  const april = aPeriod('2022-04', '2022-04');
  const [east, west] = marksOf(share, { query: { by: ['AREA'], period: april } });
  expect([east, west]).toEqual([
    ['EAST', 50, [3, 7], undefined],
    ['WEST', 50, [3, 7], undefined],
  ]);
});

test('a benchmark is marked by the month that is used, which is not one that was taken back', () => {
  const people = everySegmentOf(aMeasure({ id: 'people', accumulation: 'benchmark', amount: 'sum' }));
  const ratio: Arithmetic = { kind: 'ratio', of: everySegmentOf(aMeasure()), to: people, per: 100 };
  const of = [slice('2022-06', 'EAST', {})];
  const to = [
    slice('2011-03', 'EAST', { n: 10, revisedBy: [2] }),
    slice('2021-03', 'EAST', { n: 20, revisedBy: [5] }),
    slice('2022-03', 'EAST', { n: 0, revisedBy: [6] }),
  ];
  expect(marksOf(ratio, { of, to, query: {} })).toEqual([[25, [5], undefined]]);
});

test('the figure of before has marks of its own', () => {
  const cells = { of: SLICES, to: [], respondents: [], coverage: COVERED };
  const query = aQuery({ period: aPeriod('2022-05', '2022-05'), compare: 'PREVIOUS_PERIOD' });
  const [row] = calculateTable(aMetric(COUNT), query, cells);
  expect(row?.value).toMatchObject({ value: 5, revisedBy: [3, 4, 8], erasedSince: 2 });
  expect(row?.change?.value).toEqual({
    ...{ status: 'PUBLISHED', value: 10, numerator: null, denominator: null, interval: null },
    revisedBy: [3, 7],
  });
});
