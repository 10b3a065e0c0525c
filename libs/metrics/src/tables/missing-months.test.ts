import { month } from '@citizen-graph/reference';
import type { Arithmetic, MeasureReference } from '../definitions/metric-definition';
import type { CoveredPeriod } from './table-cells';
import type { TableQuery } from './table-query';
import { anAnswer, valuesOf } from '../testing/ask-records';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';

const SUMMER = aPeriod('2022-04', '2022-08');
const BY_SURVEY = aQuery({
  period: SUMMER,
  by: ['SURVEY'],
  where: [{ dimension: 'SURVEY', values: ['PHONE', 'VISIT'] }],
});

const POLITE: MeasureReference = { measure: aMeasure({ id: 'polite' }), segments: ['PHONE', 'VISIT'] };

// The phone survey is in until June, the visits until May; nobody runs a chat.
const COVERAGE: readonly CoveredPeriod[] = [
  { ...aPeriod('2022-04', '2022-06'), segments: ['PHONE'] },
  { ...aPeriod('2022-04', '2022-05'), segments: ['VISIT'] },
];

test('a survey lacks the months that no file of it covers', () => {
  expect(missing({ kind: 'proportion', of: POLITE }, BY_SURVEY)).toEqual([
    ['2022-07', '2022-08'],
    ['2022-06', '2022-07', '2022-08'],
  ]);
});

test('surveys together lack the months that any of those that are run lacks', () => {
  const all = { kind: 'count', of: { ...POLITE, segments: ['PHONE', 'VISIT', 'CHAT'] } } as const;
  expect(missing(all, aQuery({ period: SUMMER }))).toEqual([['2022-06', '2022-07', '2022-08']]);
});

test('a survey lacks no month in which the question was not asked', () => {
  const asked = { PHONE: [aPeriod('2022-04', '2022-06')], VISIT: [aPeriod('2022-06', '2022-12')] };
  expect(missing({ kind: 'proportion', of: { ...POLITE, asked } }, BY_SURVEY)).toEqual([
    [],
    ['2022-06', '2022-07', '2022-08'],
  ]);
});

test('a ratio of flows lacks the months that either lacks', () => {
  const ratio = { kind: 'ratio', of: POLITE, to: { ...POLITE, segments: null }, per: 100 } as const;
  const base = [aPeriod('2022-05', '2022-07')];
  const query = aQuery({ period: SUMMER, where: [{ dimension: 'SURVEY', values: ['PHONE'] }] });
  expect(missing(ratio, query, base)).toEqual([['2022-04', '2022-07', '2022-08']]);
});

test('a weighted figure lacks the months for which nothing is in that it could be weighted to', () => {
  const weighted = { kind: 'weighted', of: POLITE, to: { ...POLITE, segments: null } } as const;
  const query = aQuery({
    period: aPeriod('2022-04', '2022-06'),
    where: [{ dimension: 'SURVEY', values: ['PHONE'] }],
  });
  expect(missing(weighted, query, [aPeriod('2022-04', '2022-05')])).toEqual([['2022-06']]);
});

test('each row lacks those of its own months, and a period that is in lacks none', () => {
  const query = aQuery({ period: aPeriod('2022-05', '2022-06'), grain: 'MONTH' });
  expect(missing({ kind: 'proportion', of: POLITE }, query)).toEqual([[], ['2022-06']]);
});

test('a stock lacks no month: it is as at one, which is in', () => {
  const stock = { measure: aMeasure({ id: 'polite', accumulation: 'stock' }), segments: null };
  const query = aQuery({ period: aPeriod('2022-01', '2022-05') });
  expect(missing({ kind: 'level', of: stock }, query)).toEqual([[]]);
});

function missing(
  arithmetic: Arithmetic,
  query: TableQuery,
  baseCoverage: readonly CoveredPeriod[] = COVERAGE,
): readonly (readonly string[])[] {
  const records = ['PHONE', 'VISIT'].flatMap((segment) =>
    ['2022-04', '2022-05', '2022-06'].map((when) => anAnswer({ segment, month: month(when) })),
  );
  const values = valuesOf(aMetric(arithmetic), query, { records, coverage: COVERAGE, baseCoverage });
  return values.map(({ missingMonths }) => missingMonths ?? []);
}
