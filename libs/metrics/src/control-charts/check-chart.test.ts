import type { Grain } from '@citizen-graph/reference';
import { aMeasure, aMetric } from '../testing/made-up-metric';
import { checkChart } from './check-chart';
import { RULE_SETS } from './rule-set';

const ruleSet = RULE_SETS.MAKING_DATA_COUNT;
const of = { measure: aMeasure(), segments: null };
const COUNT = aMetric({ kind: 'count', of });
const ESTIMATE = aMetric({ kind: 'estimate', of });

test.each<Grain>(['MONTH', 'FINANCIAL_QUARTER', 'CALENDAR_QUARTER', 'FINANCIAL_YEAR', 'CALENDAR_YEAR'])(
  'a count has a chart by %s',
  (grain) => {
    expect(checkChart(COUNT, { grain, baseline: null, ruleSet })).toBe(grain);
  },
);

test('a published estimate has a chart by year alone', () => {
  expect(checkChart(ESTIMATE, { grain: 'FINANCIAL_YEAR', baseline: 6, ruleSet })).toBe('FINANCIAL_YEAR');
});

test.each<[string, () => unknown, string, RegExp]>([
  [
    'the whole period as one point',
    () => checkChart(COUNT, { grain: 'WHOLE_PERIOD', baseline: null, ruleSet }),
    'INVALID_GRAIN',
    /^made-up has no chart by WHOLE_PERIOD, .*; ask for MONTH, FINANCIAL_QUARTER, .*, CALENDAR_YEAR\.$/,
  ],
  [
    'a chart of twelve months that share eleven',
    () => checkChart(COUNT, { grain: 'ROLLING_12_MONTHS', baseline: null, ruleSet }),
    'INVALID_GRAIN',
    /^made-up has no chart by ROLLING_12_MONTHS, whose periods are one alone or may share months; /,
  ],
  [
    'survey years that share months',
    () => checkChart(ESTIMATE, { grain: 'FINANCIAL_QUARTER', baseline: null, ruleSet }),
    'INVALID_GRAIN',
    /^made-up has no chart by FINANCIAL_QUARTER, .*; ask for FINANCIAL_YEAR, CALENDAR_YEAR\.$/,
  ],
  [
    'a baseline of five',
    () => checkChart(COUNT, { grain: 'MONTH', baseline: 5, ruleSet }),
    'INVALID_BASELINE',
    /^made-up: baseline is 5; limits need at least 6 figures\. Give as many or more/,
  ],
])('%s is refused', (_, check, code, message) => {
  expect(check).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
});
