import { month } from '@citizen-graph/reference';
import { missingValue, shorthandOf } from './metric-value';
import type { MetricValue } from './metric-value';

const GIVEN: MetricValue = {
  status: 'PUBLISHED',
  value: 1,
  numerator: null,
  denominator: null,
  interval: null,
};
const PROVISIONAL: MetricValue = { ...GIVEN, missingMonths: [month('2022-12')] };

test.each([
  [GIVEN, false, null],
  [GIVEN, true, '[b]'],
  [PROVISIONAL, false, '[p]'],
  [PROVISIONAL, true, '[b] [p]'],
  [missingValue('NOT_ASKED'), true, '[z]'],
  [missingValue('NOT_APPLICABLE'), false, '[z]'],
  [missingValue('NOT_AVAILABLE'), false, '[x]'],
  [missingValue('NOT_YET_AVAILABLE'), true, '[x]'],
  [missingValue('UNRELIABLE'), false, '[u]'],
] as const)('the shorthand of %j, its series broken: %p, is %p', (value, breaksSeries, shorthand) => {
  expect(shorthandOf(value, breaksSeries)).toBe(shorthand);
});
