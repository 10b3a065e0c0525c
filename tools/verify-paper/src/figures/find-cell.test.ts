import type { FiguresFragment } from '@citizen-graph/operations';
import { findCell } from './find-cell';
import type { Reading, RowCodes, Take } from './find-cell';

type Row = FiguresFragment['rows'][number];
type Value = Row['value'];

const period = { from: '2023-03', to: '2023-03' };
const published = (value: number): Value => ({
  ...absent('PUBLISHED'),
  value,
  numerator: value,
  denominator: 100,
});
const absent = (status: Value['status']): Value => ({
  status,
  value: null,
  numerator: null,
  denominator: null,
  interval: null,
  shorthand: null,
  missingMonths: [],
  revisedBy: [],
  erasedSince: null,
});
const area = (code: string): Row['group'][number] => ({ dimension: 'AREA', code, label: code });
const comparison = 'SAME_PERIOD_LAST_YEAR';
const changeFrom = (value: number): Row['change'] => ({
  comparison,
  period,
  value: published(value),
  status: 'CALCULATED',
  absolute: 3,
  relative: 7.5,
  interval: null,
  test: null,
});
const table = (...rows: readonly Row[]): FiguresFragment => ({
  rows,
  asOf: '',
  asOfRelease: null,
  erasedSince: false,
  synthetic: true,
  releases: [],
});

const byArea = table(
  { period, group: [area('here')], value: published(43), change: changeFrom(40) },
  { period, group: [area('twice')], value: published(1), change: null },
  { period, group: [area('twice')], value: published(2), change: null },
  { period, group: [area('late')], value: absent('NOT_YET_AVAILABLE'), change: null },
  { period, group: [area('alone')], value: published(5), change: null },
  {
    period,
    group: [area('new')],
    value: published(5),
    change: {
      comparison,
      period,
      value: absent('NOT_AVAILABLE'),
      status: 'NO_FIGURE',
      absolute: null,
      relative: null,
      interval: null,
      test: null,
    },
  },
);
const found = (
  value: number,
  numerator: number | null = null,
  denominator: number | null = null,
): Reading => ({
  cell: { value, numerator, denominator },
  problem: null,
});
const missing = (problem: string): Reading => ({ cell: null, problem });

test.each<[FiguresFragment | null, RowCodes, Take, Reading]>([
  [byArea, { AREA: 'here' }, 'value', found(43, 43, 100)],
  [byArea, { AREA: 'here' }, 'value a year before', found(40, 40, 100)],
  [byArea, { AREA: 'here' }, 'change', found(3)],
  [byArea, { AREA: 'here' }, 'change in per cent', found(7.5, 3, 40)],
  [byArea, { AREA: 'twice' }, 'value', missing('2 such rows')],
  [byArea, { AREA: 'nowhere' }, 'value', missing('no such row')],
  [byArea, {}, 'value', missing('no such row')],
  [byArea, { AREA: 'here', SURVEY: 'T3_PILOT' }, 'value', missing('no such row')],
  [byArea, { AREA: 'late' }, 'value', missing('NOT_YET_AVAILABLE')],
  [byArea, { AREA: 'alone' }, 'change', missing('no comparison')],
  [byArea, { AREA: 'new' }, 'change', missing('NOT_AVAILABLE a year before')],
  [null, {}, 'value', missing('no table')],
])('findCell() of case %#', (figures, codes, take, expected) => {
  expect(findCell(figures, codes, take)).toEqual(expected);
});
