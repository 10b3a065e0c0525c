import { calculateLimits } from './limits';
import type { Figures, LimitsSettings } from './limits';
import { limitsInWords } from './limits-in-words';
import { RULE_SETS } from './rule-set';

const ruleSet = RULE_SETS.MAKING_DATA_COUNT;

function limitsOf(values: Figures, settings: Partial<LimitsSettings> = {}) {
  return calculateLimits(values, { ruleSet, screening: false, baseline: null, ...settings });
}

/** Limits around a mean, each to the same number of decimals. */
function around(mean: number, averageMovingRange: number, digits = 9) {
  const close = (value: number) => expect.closeTo(value, digits);
  return {
    mean: close(mean),
    averageMovingRange: close(averageMovingRange),
    upper: close(mean + 2.66 * averageMovingRange),
    lower: close(mean - 2.66 * averageMovingRange),
    closeUpper: close(mean + (2 * 2.66 * averageMovingRange) / 3),
    closeLower: close(mean - (2 * 2.66 * averageMovingRange) / 3),
    tolerance: expect.any(Number),
  };
}

// The example of the package NHSRplotthedots, vignette "Deviations from Excel defaults".
const VIGNETTE = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

test.each([
  ['unscreened, as the workbook of NHS England does', false, 6.95, -3.06, 0],
  ['screened, as the package does', true, 4.6, -0.72, 2],
])('the example of NHSRplotthedots, %s', (_, screening, upper, lower, screenedOut) => {
  expect(limitsOf(VIGNETTE, { screening })).toMatchObject({
    status: 'ESTABLISHED',
    limits: {
      mean: expect.closeTo(1.94, 2),
      upper: expect.closeTo(upper, 2),
      lower: expect.closeTo(lower, 2),
    },
    figures: 18,
    movingRanges: 17,
    screenedOut,
  });
});

// Hart and Hart, The Interrupted Individual and Moving Range Chart: 12.1 and 4 give 22.7 and 1.5.
test('no moving range is taken over a gap', () => {
  const interrupted = [4, 1, 7, null, 30, 26, 25, 19, null, 3, null, 1, 5];
  expect(limitsOf(interrupted)).toEqual({
    status: 'TRIAL',
    limits: around(12.1, 4),
    figures: 10,
    movingRanges: 6,
    screenedOut: 0,
  });
});

describe('the number of figures', () => {
  const inARow = (count: number) => Array.from({ length: count }, (_, index) => index % 2);

  test.each([
    [0, 'NOT_ENOUGH_POINTS'],
    [5, 'NOT_ENOUGH_POINTS'],
    [6, 'TRIAL'],
    [11, 'TRIAL'],
    [12, 'ESTABLISHED'],
  ])('%d in a row: %s', (count, status) => {
    const found = limitsOf(inARow(count));
    expect(found).toMatchObject({ status, figures: count, movingRanges: Math.max(count - 1, 0) });
    expect(found.limits === null).toBe(status === 'NOT_ENOUGH_POINTS');
  });

  test('a gap leaves one moving range fewer than figures in a row have', () => {
    expect(limitsOf([...inARow(3), null, ...inARow(3)])).toMatchObject({
      status: 'NOT_ENOUGH_POINTS',
      figures: 6,
      movingRanges: 4,
    });
    expect(limitsOf([...inARow(3), null, ...inARow(4)])).toMatchObject({ status: 'TRIAL', movingRanges: 5 });
  });
});

describe('a baseline', () => {
  const values = [1, 2, 1, 2, 1, 2, 9, 9, 9];

  test('is the first figures, and what comes after them moves no limit', () => {
    expect(limitsOf(values, { baseline: 6 })).toMatchObject({ figures: 6, limits: around(1.5, 1) });
  });

  test('counts figures and not periods', () => {
    const found = limitsOf([1, null, 2, 1, 2, 1, 2, 1, 9], { baseline: 7 });
    expect(found).toMatchObject({ figures: 7, movingRanges: 5, limits: around(10 / 7, 1) });
  });

  test('of more figures than there are is all of them', () => {
    expect(limitsOf(values, { baseline: 100 })).toEqual(limitsOf(values));
  });
});

test('of figures that are all the same, screened or not, the limits are the mean', () => {
  const same = Array.from({ length: 12 }, () => 100 / 3);
  expect(limitsOf(same).limits).toEqual(around(100 / 3, 0));
  expect(limitsOf(same, { screening: true })).toEqual(limitsOf(same));
});

// Eleven ranges that add up to 1,000: 3.267 averages are 297.
test.each([
  [297, 703, 1],
  [296, 704, 0],
])('a range of %d among others of %d together is screened out: %d', (range, others, screenedOut) => {
  const nine = Array.from({ length: 9 }, (_, index) => (index % 2 === 0 ? 70 : 0));
  const values = [0, ...nine, 70 - (others - 630), 70 - (others - 630) - range];
  expect(limitsOf(values, { screening: true })).toMatchObject({ movingRanges: 11, screenedOut });
});

test('screening looks once: what stands out of the ranges that are left stays', () => {
  // 11 ranges that average 31.8: 200 is 6.3 times as much. The other ten average 15, and 60 is four times that.
  const values = [0, 10, 0, 10, 0, 10, 0, 10, 0, 10, 70, 270];
  expect(limitsOf(values, { screening: true })).toMatchObject({
    screenedOut: 1,
    limits: { averageMovingRange: expect.closeTo(15, 9) },
  });
});

test.each([
  [VIGNETTE, true, 'The limits rest on 17 moving ranges of 18 figures, 2 screened out.'],
  [VIGNETTE, false, 'The limits rest on 17 moving ranges of 18 figures.'],
  [
    [1, 2, 1, 2, 1, 2],
    false,
    'The limits rest on 5 moving ranges of 6 figures; below 11 they are trial limits.',
  ],
  [
    [1, 2, null, 4],
    false,
    'There are no limits: they need 5 moving ranges, the step from a figure to that of the next period, and there are 1.',
  ],
])('limitsInWords() of %j', (values, screening, words) => {
  expect(limitsInWords(limitsOf(values, { screening }), ruleSet)).toBe(words);
});
