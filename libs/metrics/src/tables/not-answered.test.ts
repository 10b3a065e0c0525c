import type { MetricDefinition } from '../definitions/metric-definition';
import { missingValue } from '../values/metric-value';
import { anAnswer, valuesOf } from '../testing/ask-records';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';

const POLITE: MetricDefinition = {
  ...aMetric({ kind: 'proportion', of: { measure: aMeasure({ id: 'polite' }), segments: null } }),
  respondents: { measure: aMeasure({ id: 'responses' }), segments: null },
};
const RESPONSE = { measure: 'responses', numerator: 1, value: 0 } as const;
const SILENT = [RESPONSE];

test('a group whose respondents left the question empty has no answer; one without respondents has nobody', () => {
  const records = [
    anAnswer({ area: 'EAST', measurements: SILENT }),
    anAnswer({ area: 'WEST', measurements: [RESPONSE, { measure: 'polite', numerator: 1, value: 9 }] }),
  ];
  const values = valuesOf(POLITE, aQuery({ by: ['AREA'] }), {
    records,
    coverage: [aPeriod('2022-04', '2022-04')],
  });
  expect(values).toMatchObject([
    missingValue('NOT_ANSWERED'),
    { status: 'PUBLISHED', value: 100, denominator: 1 },
    missingValue('NOT_APPLICABLE'),
  ]);
});

test('a month whose responses have not come in is not a month without answers', () => {
  const values = valuesOf(POLITE, aQuery(), { records: [], coverage: [] });
  expect(values).toEqual([missingValue('NOT_YET_AVAILABLE')]);
});

test('without anything told of respondents there is nobody', () => {
  const { respondents: _, ...metric } = POLITE;
  const records = [anAnswer({ measurements: SILENT })];
  const coverage = [aPeriod('2022-04', '2022-04')];
  expect(valuesOf(metric, aQuery(), { records, coverage })).toEqual([missingValue('NOT_APPLICABLE')]);
});
