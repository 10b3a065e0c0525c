import { planTable } from './cell-request';
import type { CellRequest } from './cell-request';
import type { Arithmetic } from '../definitions/metric-definition';
import type { TableQuery } from './table-query';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';

const YEAR = aPeriod('2022-04', '2023-03');
const FLOW = { measure: aMeasure({ id: 'flow' }), segments: null };
const OF_PHONE = { measure: aMeasure({ id: 'flow' }), segments: ['PHONE'] };
const STOCK = { measure: aMeasure({ id: 'stock', accumulation: 'stock' }), segments: null };
const BENCHMARK = { measure: aMeasure({ id: 'benchmark', accumulation: 'benchmark' }), segments: null };

const ADDED_UP: CellRequest = {
  measure: 'flow',
  attributes: [],
  period: YEAR,
  byMonth: false,
  byArea: false,
  bySegment: false,
};

test.each<[string, Arithmetic, Partial<TableQuery>, Partial<CellRequest>]>([
  ['a flow over a whole period, all added up', { kind: 'count', of: FLOW }, {}, {}],
  ['a flow by month', { kind: 'count', of: FLOW }, { grain: 'MONTH' }, { byMonth: true }],
  [
    'a flow by quarter against the previous one, from three months earlier',
    { kind: 'count', of: FLOW },
    { grain: 'FINANCIAL_QUARTER', compare: 'PREVIOUS_PERIOD' },
    { byMonth: true, period: aPeriod('2022-01', '2023-03') },
  ],
  [
    'a flow against the year before, from twelve months earlier',
    { kind: 'count', of: FLOW },
    { compare: 'SAME_PERIOD_LAST_YEAR' },
    { byMonth: true, period: aPeriod('2021-04', '2023-03') },
  ],
  [
    'attributes in order of name, cut or filtered by',
    { kind: 'count', of: FLOW },
    { by: ['GENDER'], where: [{ dimension: 'AGE_BAND', values: ['OLD'] }] },
    { attributes: ['AGE_BAND', 'GENDER'] },
  ],
  [
    'areas and segments told apart where filtered by',
    { kind: 'count', of: FLOW },
    { by: ['SURVEY'], where: [{ dimension: 'AREA', values: ['EAST'] }] },
    { byArea: true, bySegment: true },
  ],
  ['areas for a share', { kind: 'share', of: FLOW }, {}, { byArea: true }],
  ['segments for a measure of some', { kind: 'mean', of: OF_PHONE }, {}, { bySegment: true }],
  ['months for a stock', { kind: 'level', of: STOCK }, {}, { measure: 'stock', byMonth: true }],
  [
    'twenty years before for a benchmark',
    { kind: 'level', of: BENCHMARK },
    {},
    { measure: 'benchmark', byMonth: true, period: aPeriod('2002-04', '2023-03') },
  ],
])('planTable asks for %s', (_, arithmetic, query, request) => {
  const asked = planTable(aMetric(arithmetic), aQuery({ period: YEAR, ...query }));
  expect(asked).toEqual({ of: { ...ADDED_UP, ...request }, to: null, respondents: null });
});

test('planTable asks for both parts of a ratio, by month to compare like with like, with segments for both if either has some', () => {
  const metric = aMetric({ kind: 'ratio', of: FLOW, to: OF_PHONE, per: 100 });
  const each = { ...ADDED_UP, byMonth: true, bySegment: true };
  expect(planTable(metric, aQuery({ period: YEAR }))).toEqual({ of: each, to: each, respondents: null });
});
