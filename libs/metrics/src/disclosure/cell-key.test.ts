import { NO_STATISTICS } from '../cells/cell';
import type { Statistics } from '../cells/cell';
import type { CellArithmetic, Measure } from '../definitions/metric-definition';
import { missingValue } from '../values/metric-value';
import { perturbedCount, perturbedValue } from './cell-key';
import type { Perturbation } from './perturbation-table';
import { DISCLOSURE_CONTROL } from './policy';
import type { CellKeyPolicy } from './policy';
import { wilsonInterval } from '../intervals/wilson-interval';

const POLICY = DISCLOSURE_CONTROL.policies.partner as CellKeyPolicy;

// Keys of the Handbook are from 0 to 1; a slot of ten is a tenth of that.
describe('the example of the Handbook on Statistical Disclosure Control, section 5.4', () => {
  const noise = Int8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
  const perturbation = { rows: [0, 1, 2, 3].map((count) => (count === 3 ? noise : new Int8Array(10))) };

  test('keys .9, .3 and .6 add up to 1.8, whose cell key .8 moves a count of 3 to 4', () => {
    expect(perturbedCount(perturbation, 3, 9 + 3 + 6)).toBe(4);
  });

  test('another sum of keys leaves it alone', () => {
    expect(perturbedCount(perturbation, 3, 9 + 3 + 7)).toBe(3);
  });
});

describe('counts above 750', () => {
  // A table that says which row it took: the noise is the row itself, which an Int8Array would cut off.
  const rows = Array.from({ length: 751 }, (_, row) => [row]) as unknown as Perturbation['rows'];

  test.each([
    [750, 750],
    [751, 501],
    [1000, 750],
    [1001, 501],
    [12_345, 595],
  ])('%d takes the row of %d', (count, row) => {
    expect(perturbedCount({ rows }, count, 0) - count).toBe(row);
  });
});

test('nobody stays nobody, whatever the table says', () => {
  expect(perturbedCount(movingBy(3), 0, 0)).toBe(0);
});

const PEOPLE: Measure = { id: 'people', accumulation: 'flow', amount: 'n' };
const OTHERS: Measure = { id: 'others', accumulation: 'flow', amount: 'n' };
const RESIDENTS: Measure = { id: 'residents', accumulation: 'benchmark', amount: 'sum' };
const of = { measure: PEOPLE, segments: null };

test('a share is that of a part with its noise to a base with its noise, and its interval that of the base', () => {
  const row = { of: counted(30, { numerator: 20 }), to: NO_STATISTICS };
  const { lower, upper } = wilsonInterval(22, 32);
  expect(perturbedValue({ kind: 'proportion', of }, row, movedBy(2))).toEqual({
    status: 'PUBLISHED',
    value: 68.75,
    numerator: 22,
    denominator: 32,
    interval: { lower: 100 * lower, upper: 100 * upper, method: 'WILSON' },
  });
});

test('part and base take their noise by the keys of their own records', () => {
  const rows = Array.from({ length: 751 }, () => Int8Array.from([0, 1, 2, 3]));
  const row = {
    of: counted(30, { numerator: 20, recordKeySum: 5, numeratorRecordKeySum: 7 }),
    to: NO_STATISTICS,
  };
  const value = perturbedValue({ kind: 'proportion', of }, row, { policy: POLICY, perturbation: { rows } });
  expect(value).toMatchObject({ numerator: 23, denominator: 31 });
});

// 29 of 30 would be 31 of 29: the part is cut down to the base, and nobody is left to have said no.
test.each<[string, CellArithmetic, Statistics, Statistics]>([
  ['a proportion', { kind: 'proportion', of }, counted(30, { numerator: 29 }), NO_STATISTICS],
  ['a share of the force', { kind: 'share', of }, counted(29), counted(30)],
  [
    'a ratio of a part',
    { kind: 'ratio', of, to: { measure: OTHERS, segments: null }, per: 100, isPart: true },
    counted(29),
    counted(30),
  ],
])('the part of %s is never above its whole', (_, arithmetic, counts, base) => {
  const rows = Array.from({ length: 751 }, (_row, count) => Int8Array.of(count === 30 ? -1 : 2));
  const value = perturbedValue(
    arithmetic,
    { of: counts, to: base },
    { policy: POLICY, perturbation: { rows } },
  );
  expect(value).toMatchObject({ status: 'PUBLISHED', value: 100, numerator: 29, denominator: 29 });
});

test('of two counts that are no part of each other each has its noise, and either can be the larger', () => {
  const arithmetic: CellArithmetic = { kind: 'ratio', of, to: { measure: OTHERS, segments: null }, per: 100 };
  const value = perturbedValue(arithmetic, { of: counted(40), to: counted(23) }, movedBy(2));
  expect(value).toMatchObject({ value: 168, numerator: 42, denominator: 25 });
});

test('a rate has the residents of the census as they are', () => {
  const arithmetic: CellArithmetic = {
    kind: 'ratio',
    of,
    to: { measure: RESIDENTS, segments: null },
    per: 1000,
  };
  const row = { of: counted(18), to: { ...NO_STATISTICS, n: 1, sum: 40_000 } };
  expect(perturbedValue(arithmetic, row, movedBy(2))).toMatchObject({
    value: 0.5,
    numerator: 20,
    denominator: 40_000,
  });
});

describe('what is below the least with its noise is suppressed', () => {
  test.each<[string, number, number, number | null]>([
    ['12 less 3', 12, -3, null],
    ['12 less 2', 12, -2, 10],
    ['7 and 3', 7, 3, 10],
    ['7 and 2', 7, 2, null],
    ['nobody', 0, 3, null],
  ])('a count of %s', (_, count, noise, published) => {
    const value = perturbedValue(
      { kind: 'count', of },
      { of: counted(count), to: NO_STATISTICS },
      movedBy(noise),
    );
    expect(value).toEqual(
      published === null
        ? missingValue('SUPPRESSED')
        : { ...missingValue('SUPPRESSED'), status: 'PUBLISHED', value: published },
    );
  });

  test.each<[string, CellArithmetic, Statistics, Statistics]>([
    ['a proportion by its base', { kind: 'proportion', of }, counted(9, { numerator: 9 }), NO_STATISTICS],
    ['a share by the area', { kind: 'share', of }, counted(9), counted(500)],
    [
      'a ratio by what it counts',
      { kind: 'ratio', of, to: { measure: OTHERS, segments: null }, per: 100 },
      counted(9),
      counted(90),
    ],
    [
      'a ratio by its base',
      { kind: 'ratio', of, to: { measure: OTHERS, segments: null }, per: 100 },
      counted(90),
      counted(9),
    ],
    [
      'a ratio of a part by its base',
      { kind: 'ratio', of, to: { measure: OTHERS, segments: null }, per: 100, isPart: true },
      counted(2),
      counted(9),
    ],
    [
      'a rate by its events',
      { kind: 'ratio', of, to: { measure: RESIDENTS, segments: null }, per: 1000 },
      counted(9),
      { ...NO_STATISTICS, n: 1, sum: 5 },
    ],
  ])('%s', (_, arithmetic, counts, base) => {
    expect(perturbedValue(arithmetic, { of: counts, to: base }, movedBy(0))).toEqual(
      missingValue('SUPPRESSED'),
    );
  });

  test('a part may be small', () => {
    const value = perturbedValue(
      { kind: 'proportion', of },
      { of: counted(40, { numerator: 2 }), to: NO_STATISTICS },
      movedBy(0),
    );
    expect(value).toMatchObject({ status: 'PUBLISHED', value: 5 });
  });
});

describe('what noise on counts cannot protect is withheld, however many people it is of', () => {
  const sum: Measure = { id: 'members', accumulation: 'stock', amount: 'sum' };
  test.each<[string, CellArithmetic]>([
    ['a mean', { kind: 'mean', of }],
    [
      'a weighted proportion',
      { kind: 'weighted', of: { measure: sum, segments: null }, to: { measure: sum, segments: null } },
    ],
    ['a level of a sum', { kind: 'level', of: { measure: sum, segments: null } }],
    ['a share of a sum', { kind: 'share', of: { measure: sum, segments: null } }],
    [
      'a rate of a sum',
      {
        kind: 'ratio',
        of: { measure: sum, segments: null },
        to: { measure: RESIDENTS, segments: null },
        per: 1000,
      },
    ],
  ])('%s', (_, arithmetic) => {
    expect(perturbedValue(arithmetic, { of: counted(5000), to: counted(9000) }, movedBy(0))).toEqual(
      missingValue('WITHHELD'),
    );
  });
});

function counted(n: number, part: Partial<Statistics> = {}): Statistics {
  return { ...NO_STATISTICS, n, ...part };
}

function movingBy(noise: number): Perturbation {
  return { rows: Array.from({ length: 751 }, () => Int8Array.of(noise)) };
}

function movedBy(noise: number): { readonly policy: CellKeyPolicy; readonly perturbation: Perturbation } {
  return { policy: POLICY, perturbation: movingBy(noise) };
}
