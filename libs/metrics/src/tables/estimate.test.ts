import { month } from '@citizen-graph/reference';
import { calculateEstimateTable } from './estimate';
import type { Estimate } from './estimate';
import { everySegmentOf } from '../definitions/metric-definition';
import type { MetricDefinition } from '../definitions/metric-definition';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import type { TableQuery } from './table-query';
import { aMeasure, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';

const CONFIDENCE = aMeasure({ id: 'confidence', accumulation: 'stock' });
const OF_PHONE = aMetric({ kind: 'estimate', of: { measure: CONFIDENCE, segments: ['PHONE'] } });

// The survey segment stands in for the force: PHONE is our own, VISIT and CHAT are comparators.
const ESTIMATES: readonly Estimate[] = [
  anEstimate({ month: month('2022-03'), value: 55 }),
  anEstimate({ month: month('2023-03'), value: 60, lower: 56, upper: 64, base: 610 }),
  anEstimate({ month: month('2022-09'), value: 57, lower: 53, upper: null }),
  anEstimate({ month: month('2023-03'), value: 62, segment: 'VISIT' }),
  anEstimate({ month: month('2023-03'), value: 99, measure: 'something-else' }),
];

const SIXTY = published({
  value: 60,
  yearEnding: month('2023-03'),
  denominator: 610,
  interval: { lower: 56, upper: 64, method: 'PUBLISHED' },
});

test.each<[string, Partial<TableQuery>, readonly MetricValue[]]>([
  ['our own where nobody is asked for', { period: aPeriod('2023-03', '2023-03') }, [SIXTY]],
  ['the latest of a period and never a sum', { period: aPeriod('2022-01', '2023-12') }, [SIXTY]],
  [
    'each year by itself, without an interval or a base where none was printed',
    { period: aPeriod('2021-04', '2023-03'), grain: 'FINANCIAL_YEAR' },
    [published({ value: 55, yearEnding: month('2022-03') }), SIXTY],
  ],
  [
    'half an interval as none',
    { period: aPeriod('2022-09', '2022-09') },
    [published({ value: 57, yearEnding: month('2022-09') })],
  ],
  [
    'the latest of a year that is not over, and the year that it is of',
    { period: aPeriod('2022-04', '2022-12') },
    [published({ value: 57, yearEnding: month('2022-09') })],
  ],
  [
    'nothing for months in which no survey year ends, and nothing yet after the last',
    { period: aPeriod('2023-02', '2023-04'), grain: 'MONTH' },
    [missingValue('NOT_AVAILABLE'), SIXTY, missingValue('NOT_YET_AVAILABLE')],
  ],
  [
    'the one asked for',
    { period: aPeriod('2023-03', '2023-03'), where: [{ dimension: 'SURVEY', values: ['VISIT'] }] },
    [published({ value: 62, yearEnding: month('2023-03') })],
  ],
  [
    'nothing for several together',
    { period: aPeriod('2023-03', '2023-03'), where: [{ dimension: 'SURVEY', values: ['PHONE', 'VISIT'] }] },
    [missingValue('NOT_AVAILABLE')],
  ],
  [
    'each of several apart',
    {
      period: aPeriod('2023-03', '2023-03'),
      by: ['SURVEY'],
      where: [{ dimension: 'SURVEY', values: ['PHONE', 'CHAT'] }],
    },
    [SIXTY, missingValue('NOT_YET_AVAILABLE')],
  ],
])('calculateEstimateTable gives %s', (_, query, values) => {
  expect(valuesOf(OF_PHONE, query)).toEqual(values);
});

// 30 of an effective 50 of 60 people, by Wilson: 46.2 to 72.4.
test('calculateEstimateTable works out an interval where none is printed but the design effect is known', () => {
  const estimates = [anEstimate({ month: month('2023-03'), value: 60, base: 60, designEffect: 1.2 })];
  const [row] = calculateEstimateTable(
    OF_PHONE,
    aQuery({ period: aPeriod('2023-03', '2023-03') }),
    estimates,
  );
  expect(row?.value).toEqual({
    ...published({ value: 60, denominator: 60, yearEnding: month('2023-03') }),
    effectiveBase: 50,
    interval: {
      lower: expect.closeTo(46.18, 2),
      upper: expect.closeTo(72.39, 2),
      method: 'WILSON_EFFECTIVE_BASE',
    },
  });
});

test('calculateEstimateTable gives none on fewer people than it needs to be reliable', () => {
  const least = {
    ...OF_PHONE,
    arithmetic: { ...OF_PHONE.arithmetic, kind: 'estimate' as const, leastBase: 50 },
  };
  const valueOn = (base: number | null) => {
    const query = aQuery({ period: aPeriod('2023-03', '2023-03') });
    return calculateEstimateTable(least, query, [anEstimate({ month: month('2023-03'), base })])[0]?.value
      .status;
  };
  expect([valueOn(49), valueOn(50), valueOn(null)]).toEqual(['UNRELIABLE', 'PUBLISHED', 'PUBLISHED']);
});

test('calculateEstimateTable gives nothing for every segment together', () => {
  const metric = aMetric({ kind: 'estimate', of: everySegmentOf(CONFIDENCE) });
  expect(valuesOf(metric, { period: aPeriod('2023-03', '2023-03') })).toEqual([
    missingValue('NOT_AVAILABLE'),
  ]);
});

test('calculateEstimateTable sets a year against the one before', () => {
  const query = aQuery({
    period: aPeriod('2022-04', '2023-03'),
    by: ['SURVEY'],
    where: [{ dimension: 'SURVEY', values: ['PHONE'] }],
    compare: 'SAME_PERIOD_LAST_YEAR',
  });
  expect(calculateEstimateTable(OF_PHONE, query, ESTIMATES)).toEqual([
    {
      period: aPeriod('2022-04', '2023-03'),
      group: [{ dimension: 'SURVEY', code: 'PHONE', label: 'PHONE' }],
      value: SIXTY,
      change: {
        comparison: 'SAME_PERIOD_LAST_YEAR',
        period: aPeriod('2021-04', '2022-03'),
        value: published({ value: 55, yearEnding: month('2022-03') }),
        status: 'CALCULATED',
        absolute: 5,
        relative: expect.closeTo(9.09, 2),
        interval: null,
        intervalStatus: 'NO_BASE',
        test: null,
        breaks: [],
      },
      breaks: [],
    },
  ]);
});

function valuesOf(metric: MetricDefinition, query: Partial<TableQuery>): readonly MetricValue[] {
  return calculateEstimateTable(metric, aQuery(query), ESTIMATES).map(({ value }) => value);
}

function anEstimate(part: Partial<Estimate>): Estimate {
  return {
    measure: 'confidence',
    segment: 'PHONE',
    month: month('2023-03'),
    value: 0,
    lower: null,
    upper: null,
    base: null,
    designEffect: null,
    ...part,
  };
}

function published(part: Partial<MetricValue>): MetricValue {
  return { status: 'PUBLISHED', value: null, numerator: null, denominator: null, interval: null, ...part };
}
