import type { MetricValue } from '@citizen-graph/metrics';
import { describeCompliance } from './describe-compliance';

const VALUE: MetricValue = {
  status: 'PUBLISHED',
  value: 82.6,
  numerator: 826,
  denominator: 1000,
  interval: { lower: 81.24, upper: 83.96, method: 'WILSON' },
};
const NONE: MetricValue = {
  status: 'NOT_ASKED',
  value: null,
  numerator: null,
  denominator: null,
  interval: null,
};
const standard = { target: 80 };

test.each([
  ['MET', 'HIGHER_IS_BETTER', VALUE, 'Met: 81.2% to 84.0%, at or above 80%.'],
  ['MET', 'LOWER_IS_BETTER', VALUE, 'Met: 81.2% to 84.0%, at or below 80%.'],
  ['NOT_MET', 'HIGHER_IS_BETTER', VALUE, 'Not met: 81.2% to 84.0%, below 80%.'],
  ['NOT_MET', 'LOWER_IS_BETTER', VALUE, 'Not met: 81.2% to 84.0%, above 80%.'],
  ['CANNOT_BE_TOLD', 'HIGHER_IS_BETTER', VALUE, 'Cannot be told yet: 81.2% to 84.0%, on both sides of 80%.'],
  ['NOT_MEASURED', 'HIGHER_IS_BETTER', NONE, 'Not measured: the question was not asked of these people.'],
  ['NOT_IN_FORCE', 'HIGHER_IS_BETTER', NONE, 'Not in force in these months.'],
] as const)('%s where %s', (status, polarity, value, sentence) => {
  expect(describeCompliance(status, { standard, polarity, value })).toBe(sentence);
});
