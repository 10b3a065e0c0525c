import { month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { MetricRow } from './metric-row';
import { anAnswer, tableOf } from '../testing/ask-records';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';

const COUNT = aMetric({ kind: 'count', of: { measure: aMeasure({ id: 'polite' }), segments: null } });

// One answer in every month from January 2021 that is in; May 2022 may be left out.
const LAST = month('2022-06');

test.each([
  ['a year so far', '2022-04', '2023-03', '2021-04 to 2021-06', 3, 3],
  ['a period that is in', '2022-04', '2022-05', '2021-04 to 2021-05', 2, 2],
])('%s is set against the same part of last year', (_, from, to, part, now, before) => {
  const { value, change } = rowOf(aPeriod(from, to));
  expect([value.value, change?.value.value, change?.absolute]).toEqual([now, before, now - before]);
  expect(change?.period).toEqual(aPeriod(...(part.split(' to ') as [string, string])));
  expect(change?.status).toBe('CALCULATED');
});

test('the figure itself still says which months it lacks', () => {
  const { value } = rowOf(aPeriod('2022-05', '2022-08'));
  expect(value).toMatchObject({ value: 2, missingMonths: ['2022-07', '2022-08'] });
});

test('a month that is missing in the middle cannot be cut off: there is no change of a total', () => {
  const { change } = rowOf(aPeriod('2022-04', '2022-08'), ['2022-05']);
  expect(change).toMatchObject({
    period: aPeriod('2021-04', '2021-06'),
    status: 'MONTHS_MISSING',
    absolute: null,
  });
});

test('a period that is not in at all has no figure to set against anything', () => {
  const { value, change } = rowOf(aPeriod('2022-07', '2022-09'));
  expect(value.status).toBe('NOT_YET_AVAILABLE');
  expect(change).toMatchObject({ period: aPeriod('2021-07', '2021-09'), status: 'NO_FIGURE' });
});

function rowOf(period: ReturnType<typeof aPeriod>, missing: readonly string[] = []): MetricRow {
  const months: readonly Month[] = Array.from({ length: 18 }, (_, index) =>
    month(`${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`),
  ).filter((each) => each <= LAST && !missing.includes(each));
  const records = months.map((each) => anAnswer({ month: each }));
  const coverage = months.map((each) => ({ from: each, to: each }));
  const query = aQuery({ period, compare: 'SAME_PART_LAST_YEAR' });
  const [row] = tableOf(COUNT, query, { records, coverage });
  if (row === undefined) throw new Error('a query without dimensions has one row');
  return row;
}
