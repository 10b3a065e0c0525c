import type { Statistics } from '../cells/cell';
import { NO_STATISTICS } from '../cells/cell';
import type { CellArithmetic, Measure } from '../definitions/metric-definition';
import { valueOf } from './value-of';

const SEARCHES: Measure = { id: 'searches', accumulation: 'flow', amount: 'n' };
const RESIDENTS: Measure = { id: 'residents', accumulation: 'benchmark', amount: 'sum' };

describe('a rate of events among residents', () => {
  // 8 events: Garwood's 3.4538 to 15.7632. 20 events: Byar's 12.2114 to 30.8899.
  test.each([
    [8, 16_000, 0.5, 0.215864, 0.985199, 'EXACT_POISSON'],
    [20, 10_000, 2, 1.221143, 3.088988, 'BYAR'],
  ])('%d among %d is %d per 1,000, from %d to %d', (events, residents, rate, lower, upper, method) => {
    expect(valueOf(rateOf(SEARCHES), { of: counted(events), to: summed(residents) })).toEqual({
      status: 'PUBLISHED',
      value: rate,
      numerator: events,
      denominator: residents,
      interval: { lower: expect.closeTo(lower, 5), upper: expect.closeTo(upper, 5), method },
    });
  });

  test('has no figure among nobody', () => {
    const value = valueOf(rateOf(SEARCHES), { of: counted(8), to: NO_STATISTICS });
    expect(value).toMatchObject({ status: 'NOT_APPLICABLE', interval: null });
  });
});

test('members among residents are a state and no events, so chance has no part in them', () => {
  const members: Measure = { id: 'members', accumulation: 'stock', amount: 'sum' };
  const value = valueOf(rateOf(members), { of: summed(20), to: summed(10_000) });
  expect(value).toMatchObject({ value: 2, interval: null });
});

describe('a mean', () => {
  const mean: CellArithmetic = { kind: 'mean', of: { measure: SEARCHES, segments: null } };
  const of = (...values: readonly number[]): Statistics => ({
    ...NO_STATISTICS,
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    sumOfSquares: values.reduce((sum, value) => sum + value ** 2, 0),
  });
  const published = { status: 'PUBLISHED', numerator: null } as const;

  // Of 2, 4, 4, 6: mean 4, s = √(8/3) = 1.63299, and 3.18245 × 1.63299 / 2 = 2.59846.
  test('has its standard deviation and its Student interval', () => {
    expect(valueOf(mean, { of: of(2, 4, 4, 6), to: NO_STATISTICS })).toEqual({
      ...published,
      value: 4,
      denominator: 4,
      standardDeviation: expect.closeTo(1.63299, 5),
      interval: {
        lower: expect.closeTo(1.40154, 4),
        upper: expect.closeTo(6.59846, 4),
        method: 'STUDENT_T',
      },
    });
  });

  test('of values that are all alike, or of one, has no interval', () => {
    expect(valueOf(mean, { of: of(3, 3, 3), to: NO_STATISTICS })).toEqual({
      ...published,
      value: 3,
      denominator: 3,
      standardDeviation: 0,
      interval: null,
    });
    expect(valueOf(mean, { of: of(3), to: NO_STATISTICS })).toEqual({
      ...published,
      value: 3,
      denominator: 1,
      interval: null,
    });
  });
});

describe('of a stock of which the source has no record', () => {
  const members: Measure = { id: 'members', accumulation: 'stock', amount: 'sum' };
  const reference = { measure: members, segments: null };
  const force = summed(120_000);

  test.each<[string, CellArithmetic]>([
    ['a level', { kind: 'level', of: reference }],
    ['a share', { kind: 'share', of: reference }],
    ['a rate among residents', rateOf(members)],
  ])('%s is not available, although what it is set against is known', (_, arithmetic) => {
    expect(valueOf(arithmetic, { of: NO_STATISTICS, to: force })).toEqual({
      status: 'NOT_AVAILABLE',
      value: null,
      numerator: null,
      denominator: null,
      interval: null,
    });
  });

  test.each<[string, CellArithmetic]>([
    ['a share', { kind: 'share', of: reference }],
    ['a rate among residents', rateOf(members)],
  ])('%s is nought where the record says nobody', (_, arithmetic) => {
    expect(valueOf(arithmetic, { of: summed(0), to: force })).toEqual({
      status: 'PUBLISHED',
      value: 0,
      numerator: 0,
      denominator: 120_000,
      interval: null,
    });
  });

  test('what happened in a month is nought where nothing did', () => {
    expect(valueOf(rateOf(SEARCHES), { of: NO_STATISTICS, to: force })).toMatchObject({
      status: 'PUBLISHED',
      value: 0,
      numerator: 0,
      denominator: 120_000,
    });
  });
});

function rateOf(measure: Measure): CellArithmetic {
  return {
    kind: 'ratio',
    of: { measure, segments: null },
    to: { measure: RESIDENTS, segments: null },
    per: 1000,
  };
}

function counted(n: number): Statistics {
  return { ...NO_STATISTICS, n };
}

function summed(sum: number): Statistics {
  return { ...NO_STATISTICS, n: 1, sum };
}
