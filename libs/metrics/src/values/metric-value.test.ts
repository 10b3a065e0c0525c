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
const REVISED: MetricValue = { ...GIVEN, revisedBy: [4] };

test.each([
  [GIVEN, false, null],
  [GIVEN, true, '[b]'],
  [PROVISIONAL, false, '[p]'],
  [PROVISIONAL, true, '[b] [p]'],
  [REVISED, false, '[r]'],
  [{ ...PROVISIONAL, ...REVISED }, true, '[b] [p] [r]'],
  [{ ...GIVEN, erasedSince: 1 }, false, null],
  [missingValue('NOT_ASKED'), true, '[z]'],
  [missingValue('NOT_APPLICABLE'), false, '[z]'],
  [missingValue('NOT_AVAILABLE'), false, '[x]'],
  [missingValue('NOT_YET_AVAILABLE'), true, '[x]'],
  [missingValue('UNRELIABLE'), false, '[u]'],
  [missingValue('SUPPRESSED'), false, '[c]'],
  [missingValue('SUPPRESSED_SECONDARY'), true, '[c]'],
  [missingValue('WITHHELD'), false, '[c]'],
] as const)('the shorthand of %j, its series broken: %p, is %p', (value, breaksSeries, shorthand) => {
  expect(shorthandOf(value, breaksSeries)).toBe(shorthand);
});
