import type { Period } from '@citizen-graph/reference';
import { calculateTable } from './calculate-table';
import type { Arithmetic } from '../definitions/metric-definition';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import type { Observation } from '../cells/observation';
import { anAnswer, measuredOn, published, tableOf, valuesOf } from '../testing/ask-records';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';

const POLITE = aMeasure({ id: 'polite' });
const APRIL = aPeriod('2022-04', '2022-04');

const COUNT: Arithmetic = { kind: 'count', of: { measure: POLITE, segments: null } };
const PROPORTION: Arithmetic = { kind: 'proportion', of: { measure: POLITE, segments: null } };
const UNASKED_OF_CHAT: Arithmetic = {
  kind: 'proportion',
  of: { measure: POLITE, segments: ['PHONE', 'VISIT'] },
};

describe('why there is no figure', () => {
  const answer = anAnswer({});

  test('NOT_ASKED where the measure has no such segment, whether cut or filtered by it', () => {
    const cut = aQuery({ by: ['SURVEY'] });
    const filtered = aQuery({ where: [{ dimension: 'SURVEY', values: ['CHAT'] }] });
    const records = [answer, anAnswer({ segment: 'CHAT' })];
    expect(valuesOf(aMetric(UNASKED_OF_CHAT), cut, { records, coverage: [APRIL] })).toEqual([
      aProportion(1, 1),
      missingValue('NOT_APPLICABLE'),
      missingValue('NOT_ASKED'),
    ]);
    expect(valuesOf(aMetric(UNASKED_OF_CHAT), filtered, { records, coverage: [APRIL] })).toEqual([
      missingValue('NOT_ASKED'),
    ]);
  });

  test('a filter that holds an asked segment beside others gives the figure of the asked', () => {
    const query = aQuery({ where: [{ dimension: 'SURVEY', values: ['CHAT', 'PHONE'] }] });
    const records = [answer, anAnswer({ segment: 'CHAT' })];
    expect(valuesOf(aMetric(UNASKED_OF_CHAT), query, { records, coverage: [APRIL] })).toEqual([
      aProportion(1, 1),
    ]);
  });

  test('NOT_APPLICABLE where nobody answered in a month that came in, but a count is nought', () => {
    const nobody = { records: [], coverage: [APRIL] };
    expect(valuesOf(aMetric(PROPORTION), aQuery(), nobody)).toEqual([missingValue('NOT_APPLICABLE')]);
    expect(valuesOf(aMetric(COUNT), aQuery(), nobody)).toEqual([published({ value: 0 })]);
  });

  test('NOT_AVAILABLE where the source left the field blank for others', () => {
    const records = [blank(), blank(), anAnswer({ attributes: [{ dimension: 'GENDER', value: 'MALE' }] })];
    expect(valuesOf(aMetric(COUNT), aQuery({ by: ['GENDER'] }), { records, coverage: [APRIL] })).toEqual([
      missingValue('NOT_AVAILABLE'),
      published({ value: 1 }),
      published({ value: 2 }),
    ]);
  });

  test('NOT_AVAILABLE too where the blank ones are filtered out', () => {
    const query = aQuery({ where: [{ dimension: 'GENDER', values: ['FEMALE'] }] });
    expect(valuesOf(aMetric(COUNT), query, { records: [blank()], coverage: [APRIL] })).toEqual([
      missingValue('NOT_AVAILABLE'),
    ]);
  });

  test('a count of nought where the source recorded the field of everybody', () => {
    const records = [anAnswer({ attributes: [{ dimension: 'GENDER', value: 'MALE' }] })];
    expect(valuesOf(aMetric(COUNT), aQuery({ by: ['GENDER'] }), { records, coverage: [APRIL] })).toEqual([
      published({ value: 0 }),
      published({ value: 1 }),
      published({ value: 0 }),
    ]);
  });

  test('NOT_AVAILABLE before the first and between releases, NOT_YET_AVAILABLE after the last', () => {
    const query = aQuery({ period: aPeriod('2022-03', '2022-07'), grain: 'MONTH' });
    const coverage = [APRIL, aPeriod('2022-06', '2022-06')];
    expect(valuesOf(aMetric(COUNT), query, { records: [answer], coverage })).toEqual([
      missingValue('NOT_AVAILABLE'),
      published({ value: 1 }),
      missingValue('NOT_AVAILABLE'),
      published({ value: 0 }),
      missingValue('NOT_YET_AVAILABLE'),
    ]);
  });

  test('NOT_YET_AVAILABLE without any release', () => {
    expect(valuesOf(aMetric(COUNT), aQuery(), { records: [], coverage: [] })).toEqual([
      missingValue('NOT_YET_AVAILABLE'),
    ]);
  });

  test('a segment whose own dataset has not come in is not nought', () => {
    const coverage = [{ ...APRIL, segments: ['PHONE'] }];
    const query = aQuery({ by: ['SURVEY'] });
    expect(valuesOf(aMetric(COUNT), query, { records: [answer], coverage })).toEqual([
      published({ value: 1 }),
      missingValue('NOT_YET_AVAILABLE'),
      missingValue('NOT_YET_AVAILABLE'),
    ]);
    expect(valuesOf(aMetric(COUNT), aQuery(), { records: [], coverage })).toEqual([published({ value: 0 })]);
  });

  test('NOT_ASKED in months before or after those in which it was asked', () => {
    const asked = { PHONE: [APRIL], VISIT: [aPeriod('2022-05', '2022-05')] };
    const arithmetic: Arithmetic = {
      kind: 'count',
      of: { measure: POLITE, segments: ['PHONE', 'VISIT', 'CHAT'], asked },
    };
    const query = aQuery({ period: aPeriod('2022-04', '2022-06'), grain: 'MONTH', by: ['SURVEY'] });
    const coverage = [aPeriod('2022-04', '2022-06')];
    const values = valuesOf(aMetric(arithmetic), query, { records: [answer], coverage });
    const [none, nought] = [missingValue('NOT_ASKED'), published({ value: 0 })];
    expect(values).toEqual([
      ...[published({ value: 1 }), none, nought],
      ...[none, nought, nought],
      ...[none, none, nought],
    ]);
  });

  test('NOT_ASKED of segments together in months in which none of them was', () => {
    const asked = { PHONE: [APRIL, aPeriod('2022-06', '2022-06')] };
    const metric = aMetric({ kind: 'count', of: { measure: POLITE, segments: ['PHONE'], asked } });
    const query = aQuery({ period: aPeriod('2022-04', '2022-06'), grain: 'MONTH' });
    const coverage = [aPeriod('2022-04', '2022-06')];
    expect(valuesOf(metric, query, { records: [answer], coverage })).toEqual([
      published({ value: 1 }),
      missingValue('NOT_ASKED'),
      published({ value: 0 }),
    ]);
  });

  test.each<[string, readonly Period[], MetricValue]>([
    ['has come in', [APRIL], missingValue('NOT_APPLICABLE')],
    ['has not come in', [], missingValue('NOT_YET_AVAILABLE')],
    ['came in for later months alone', [aPeriod('2022-06', '2022-06')], missingValue('NOT_AVAILABLE')],
  ])('a ratio whose base %s', (_, baseCoverage, value) => {
    const of = { measure: POLITE, segments: null };
    const to = { measure: aMeasure({ id: 'invitations' }), segments: null };
    const metric = aMetric({ kind: 'ratio', of, to, per: 100 });
    expect(valuesOf(metric, aQuery(), { records: [answer], coverage: [APRIL], baseCoverage })).toEqual([
      value,
    ]);
  });

  test('there is no change from a month that is not available', () => {
    const query = aQuery({ compare: 'PREVIOUS_PERIOD' });
    expect(tableOf(aMetric(COUNT), query, { records: [answer], coverage: [APRIL] })).toEqual([
      {
        period: APRIL,
        group: [],
        value: published({ value: 1 }),
        change: {
          comparison: 'PREVIOUS_PERIOD',
          period: aPeriod('2022-03', '2022-03'),
          value: missingValue('NOT_AVAILABLE'),
          status: 'NO_FIGURE',
          absolute: null,
          relative: null,
          interval: null,
          intervalStatus: 'NO_DIFFERENCE',
          test: null,
          breaks: [],
        },
        breaks: [],
      },
    ]);
  });
});

test('a ratio has no interval: its records are none of those that they are set against', () => {
  const answers = aMeasure({ id: 'answers' });
  const metric = aMetric({
    kind: 'ratio',
    of: { measure: POLITE, segments: null },
    to: { measure: answers, segments: null },
    per: 100,
  });
  const invited = anAnswer({ measurements: [{ measure: 'answers', numerator: 0, value: 0 }] });
  const inPer100 = (invitations: number, responses: number) => {
    const records = [
      ...Array.from({ length: invitations }, () => invited),
      ...Array.from({ length: responses }, () => anAnswer({})),
    ];
    return valuesOf(metric, aQuery(), { records, coverage: [APRIL] });
  };
  expect(inPer100(4, 1)).toEqual([published({ value: 25, numerator: 1, denominator: 4 })]);
  expect(inPer100(1, 2)).toEqual([published({ value: 200, numerator: 2, denominator: 1 })]);
});

test('rows are in order of periods and then of the values of each dimension', () => {
  const query = aQuery({
    period: aPeriod('2022-06', '2022-07'),
    grain: 'FINANCIAL_QUARTER',
    by: ['AGE_BAND', 'AREA'],
  });
  const rows = tableOf(aMetric(COUNT), query, { records: [], coverage: [] });
  expect(rows.map(({ period, group }) => [period.from, ...group.map(({ code }) => code)].join(' '))).toEqual([
    '2022-06 YOUNG EAST',
    '2022-06 YOUNG WEST',
    '2022-06 YOUNG UNKNOWN',
    '2022-06 OLD EAST',
    '2022-06 OLD WEST',
    '2022-06 OLD UNKNOWN',
    '2022-07 YOUNG EAST',
    '2022-07 YOUNG WEST',
    '2022-07 YOUNG UNKNOWN',
    '2022-07 OLD EAST',
    '2022-07 OLD WEST',
    '2022-07 OLD UNKNOWN',
  ]);
});

test('a published estimate has no cells', () => {
  const metric = aMetric({ kind: 'estimate', of: { measure: POLITE, segments: null } });
  expect(() =>
    calculateTable(metric, aQuery(), { of: [], to: [], respondents: [], coverage: { of: [], to: [] } }),
  ).toThrow('Invariant broken: made-up is a published estimate and has no cells');
});

function blank(): Observation {
  return anAnswer({ attributes: [{ dimension: 'GENDER', value: 'BLANK' }] });
}

// All of all: the upper end is 100 and the lower n / (n + z²), z being 1.96.
function aProportion(numerator: number, denominator: number): MetricValue {
  const lower = expect.closeTo((100 * denominator) / (denominator + 1.959964 ** 2), 3);
  const value = (100 * numerator) / denominator;
  return published({ value, numerator, denominator, interval: { lower, upper: 100, method: 'WILSON' } });
}

test('a ratio of flows counts only the months that both have come in for', () => {
  const searches = aMeasure({ id: 'searches' });
  const metric = aMetric({
    kind: 'ratio',
    of: { measure: POLITE, segments: null },
    to: { measure: searches, segments: null },
    per: 100,
  });
  const searched = (when: string, times: number) =>
    Array.from({ length: times }, () => measuredOn('searches', when, 'EAST', 0));
  const records = [...searched('2022-03', 90), ...searched('2022-04', 50), anAnswer({})];
  const query = aQuery({ period: aPeriod('2022-03', '2022-04') });
  const baseCoverage = [aPeriod('2022-03', '2022-04')];
  const [value] = valuesOf(metric, query, { records, coverage: [APRIL], baseCoverage });
  expect(value).toMatchObject({ status: 'PUBLISHED', value: 2, numerator: 1, denominator: 50 });
});
