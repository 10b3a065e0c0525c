import type { MetricValue } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import { CITIZEN_CHARTER } from './citizen-charter';
import { complianceOf, monthsInForce, respondentsOf } from './compliance';
import { SURVEY_METRICS } from './metrics';
import type { ServiceStandard } from './service-standard';
import { SURVEYS } from './survey';

const YEAR = { from: month('2022-04'), to: month('2023-03') };

test.each([
  [80, 90, 80, 'MET'],
  [79.9, 90, 80, 'CANNOT_BE_TOLD'],
  [70, 80, 80, 'CANNOT_BE_TOLD'],
  [70, 79.9, 80, 'NOT_MET'],
])('from %d to %d against at least %d: %s', (lower, upper, target, status) => {
  expect(complianceOf({ target }, 'HIGHER_IS_BETTER', aValue(lower, upper))).toBe(status);
});

test.each([
  [10, 20, 20, 'MET'],
  [10, 20.1, 20, 'CANNOT_BE_TOLD'],
  [20, 30, 20, 'CANNOT_BE_TOLD'],
  [20.1, 30, 20, 'NOT_MET'],
])('from %d to %d against at most %d: %s', (lower, upper, target, status) => {
  expect(complianceOf({ target }, 'LOWER_IS_BETTER', aValue(lower, upper))).toBe(status);
});

test('a figure without an interval does not tell whether a standard is met', () => {
  const value = { ...aValue(0, 0), interval: null };
  expect(complianceOf({ target: 50 }, 'HIGHER_IS_BETTER', value)).toBe('NOT_MEASURED');
});

test.each([
  ['2022-04', null, YEAR],
  ['2020-01', '2022-06', { from: '2022-04', to: '2022-06' }],
  ['2023-01', '2024-03', { from: '2023-01', to: '2023-03' }],
  ['2020-01', '2022-03', null],
  ['2023-04', null, null],
])('a standard from %s to %s is in force in %j of the year', (from, to, months) => {
  expect(monthsInForce(aStandard({ from, to }), YEAR)).toEqual(months);
});

test('a standard speaks of its survey and channel where its metric can be cut by them', () => {
  const standard = aStandard({ survey: 'FORCE_CONTACT', channel: 'PHONE_101' });
  const both = [{ name: 'AREA' }, { name: 'SURVEY' }, { name: 'CHANNEL' }];
  expect(respondentsOf(standard, both)).toEqual([
    { dimension: 'SURVEY', values: ['FORCE_CONTACT'] },
    { dimension: 'CHANNEL', values: ['PHONE_101'] },
  ]);
  expect(respondentsOf(standard, [{ name: 'AREA' }])).toEqual([]);
  expect(respondentsOf(aStandard({ survey: null, channel: null }), both)).toEqual([]);
});

test('the versions of a standard number from 1 and follow on each other', () => {
  const ids = new Set(CITIZEN_CHARTER.map(({ id }) => id));
  for (const id of ids) {
    const own = CITIZEN_CHARTER.filter((standard) => standard.id === id);
    expect(own.map(({ version }) => version)).toEqual(own.map((_, index) => index + 1));
    own.slice(1).forEach(({ from }, index) => expect((own[index]?.to ?? '9999-12') < from).toBe(true));
  }
});

test.each(CITIZEN_CHARTER)(
  '$id is measured by a proportion among those whom it is about, and says that it is not confirmed',
  (standard) => {
    const metric = SURVEY_METRICS.find(({ id }) => id === standard.metric);
    expect(metric?.arithmetic.kind).toBe('proportion');
    expect(standard.target).toBeGreaterThan(0);
    expect(standard.target).toBeLessThanOrEqual(100);
    expect(standard.confirmed).toBe(false);
    expect(standard.source).toMatch(/^Made up: /);
    if (standard.survey !== null) expect(metric?.arithmetic.of.segments).toContain(standard.survey);
    const filtered = respondentsOf(standard, metric?.dimensions ?? []).map(({ dimension }) => dimension);
    const { channel, survey } = standard;
    const isTold = channel === null || filtered.includes('CHANNEL');
    expect(isTold || (survey !== null && SURVEYS[survey].channel === channel)).toBe(true);
  },
);

function aStandard(part: Partial<ServiceStandard>): ServiceStandard {
  const [standard] = CITIZEN_CHARTER;
  if (standard === undefined) throw new Error('the Charter is empty');
  return { ...standard, ...part };
}

function aValue(lower: number, upper: number): MetricValue {
  const interval = { lower, upper, method: 'WILSON' as const };
  return { status: 'PUBLISHED', value: (lower + upper) / 2, numerator: 1, denominator: 2, interval };
}
