import { month } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import type { MetricRow } from './metric-row';
import type { SeriesBreak } from '../definitions/series-break';
import type { TableQuery } from './table-query';
import { anAnswer, tableOf } from '../testing/ask-records';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';

const SPRING = aPeriod('2022-04', '2022-06');
const REWORDED: SeriesBreak = { month: month('2022-05'), reason: 'The question was reworded.' };
const METRIC: MetricDefinition = {
  ...aMetric({ kind: 'proportion', of: { measure: aMeasure({ id: 'polite' }), segments: null } }),
  breaks: [REWORDED],
};
const OF_PHONE: MetricDefinition = { ...METRIC, breaks: [{ ...REWORDED, segments: ['PHONE'] }] };
const BY_MONTH = aQuery({ period: SPRING, grain: 'MONTH', compare: 'PREVIOUS_PERIOD' });

test('a break is marked in its own month, and in no other', () => {
  const rows = ask(METRIC, BY_MONTH);
  expect(rows.map(({ period, breaks }) => [period.from, breaks])).toEqual([
    ['2022-04', []],
    ['2022-05', [REWORDED]],
    ['2022-06', []],
  ]);
});

test('no difference is given across a break; both figures are', () => {
  const [, may, june] = ask(METRIC, BY_MONTH);
  expect(may?.change).toMatchObject({ absolute: null, relative: null, breaks: [REWORDED] });
  expect([may?.value.value, may?.change?.value.value]).toEqual([100, 100]);
  expect(june?.change).toMatchObject({ absolute: 0, relative: 0, breaks: [] });
});

test('a period that a break lies within is marked, and so is one that begins with it', () => {
  const whole = (from: string): readonly SeriesBreak[] | undefined =>
    ask(METRIC, aQuery({ period: aPeriod(from, '2022-06') }))[0]?.breaks;
  expect([whole('2022-04'), whole('2022-05'), whole('2022-06')]).toEqual([[REWORDED], [REWORDED], []]);
});

test('a break of one segment marks it, and those together that hold it', () => {
  const marked = (query: Partial<TableQuery>): readonly boolean[] =>
    ask(OF_PHONE, aQuery({ period: SPRING, ...query })).map(({ breaks }) => breaks.length > 0);
  expect(marked({})).toEqual([true]);
  expect(marked({ by: ['SURVEY'] })).toEqual([true, false, false]);
  expect(marked({ where: [{ dimension: 'SURVEY', values: ['VISIT'] }] })).toEqual([false]);
  expect(marked({ where: [{ dimension: 'SURVEY', values: ['VISIT', 'PHONE'] }] })).toEqual([true]);
});

test('a metric that counts only other segments has no part in the break of one', () => {
  const { arithmetic } = OF_PHONE;
  const visits = {
    ...OF_PHONE,
    arithmetic: { ...arithmetic, of: { ...arithmetic.of, segments: ['VISIT'] } },
  };
  expect(ask(visits, aQuery({ period: SPRING }))[0]?.breaks).toEqual([]);
});

function ask(definition: MetricDefinition, query: TableQuery): readonly MetricRow[] {
  const months = ['2022-03', '2022-04', '2022-05', '2022-06'];
  const records = months.map((when) => anAnswer({ month: month(when) }));
  return tableOf(definition, query, { records, coverage: [aPeriod('2022-03', '2022-06')] });
}
