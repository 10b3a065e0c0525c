import type { TableQuery } from './table-query';
import { anAnswer, valuesOf } from '../testing/ask-records';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';

// Each respondent is observed once for each survey, so that surveys together would count them thrice.
const METRIC = {
  ...aMetric({ kind: 'proportion', of: { measure: aMeasure({ id: 'polite' }), segments: null } }),
  apart: 'SURVEY' as const,
};
const records = ['PHONE', 'VISIT', 'CHAT'].map((segment) => anAnswer({ segment }));

test.each<[string, Partial<TableQuery>, readonly string[]]>([
  ['all together', {}, ['NOT_APPLICABLE']],
  ['two together', { where: [{ dimension: 'SURVEY', values: ['PHONE', 'CHAT'] }] }, ['NOT_APPLICABLE']],
  ['one', { where: [{ dimension: 'SURVEY', values: ['PHONE'] }] }, ['PUBLISHED']],
  ['each', { by: ['SURVEY'] }, ['PUBLISHED', 'PUBLISHED', 'PUBLISHED']],
  [
    'two, each',
    { by: ['SURVEY'], where: [{ dimension: 'SURVEY', values: ['PHONE', 'CHAT'] }] },
    ['PUBLISHED', 'PUBLISHED'],
  ],
])('of values that are never put together, %s', (_, query, statuses) => {
  const values = valuesOf(METRIC, aQuery(query), { records, coverage: [aPeriod('2022-04', '2022-04')] });
  expect(values.map(({ status }) => status)).toEqual(statuses);
});
