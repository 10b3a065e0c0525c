import fc from 'fast-check';
import { exactSpecialCauses } from '../testing/exact-chart';
import { calculateLimits } from './limits';
import type { Figures, Limits } from './limits';
import { RULE_SETS, wordsOf } from './rule-set';
import type { RuleSet } from './rule-set';
import { findSpecialCauses } from './special-causes';

const ruleSet: RuleSet = RULE_SETS.MAKING_DATA_COUNT;

/** A mean of nought, limits at three and closeness from two. */
const LIMITS: Limits = {
  mean: 0,
  averageMovingRange: 1,
  upper: 3,
  lower: -3,
  closeUpper: 2,
  closeLower: -2,
  tolerance: 1e-12,
};

const LETTERS = { OUTSIDE_LIMITS: 'O', TREND: 'T', CLOSE_TO_LIMITS: 'C', SHIFT: 'S' } as const;

/** The cause of each point by its letter, `-` for none and a blank for a gap. */
function causesOf(values: Figures, limits = LIMITS, rules = ruleSet): string {
  const causes = findSpecialCauses(values, limits, rules);
  return causes
    .map((rule, index) => (values[index] === null ? ' ' : rule === null ? '-' : LETTERS[rule.cause]))
    .join('');
}

describe('a point outside the limits', () => {
  test.each<[string, Figures, string]>([
    ['on a limit it is within', [3, -3], '--'],
    ['beyond it by the rounding of arithmetic it is within', [3 + 1e-13], '-'],
    ['beyond it', [3.001, 0, -3.001], 'O-O'],
  ])('%s', (_, values, causes) => expect(causesOf(values)).toBe(causes));
});

describe('a trend', () => {
  test.each<[string, Figures, string]>([
    ['six rise', [-0.3, -0.2, -0.1, 0, 0.1, 0.2], '------'],
    ['seven rise, on both sides of the mean', [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3], 'TTTTTTT'],
    ['seven fall', [0.3, 0.2, 0.1, 0, -0.1, -0.2, -0.3], 'TTTTTTT'],
    ['eight rise, and one falls', [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, -1], 'TTTTTTTT-'],
    ['two of seven are equal', [-0.3, -0.2, -0.1, -0.1, 0, 0.1, 0.2], '-------'],
    ['one is missing among seven', [-0.3, -0.2, -0.1, null, 0, 0.1, 0.2, 0.3], '--- ----'],
    [
      'the turning point belongs to both',
      [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1],
      'TTTTTTTTTTTTT',
    ],
  ])('%s', (_, values, causes) => expect(causesOf(values)).toBe(causes));
});

describe('two of three close to a limit', () => {
  test.each<[string, Figures, string]>([
    ['the third on the same side', [2.5, 0.5, 2.5], 'C-C'],
    ['the third on the other side', [2.5, -0.5, 2.5], '---'],
    ['the third on the mean', [2.5, 0, 2.5], '---'],
    ['the third outside the limit', [2.5, 3.5, 2.5], 'COC'],
    ['one of three close, one outside', [2.5, 3.5, 1], '-O-'],
    ['all three close', [-2.5, -2.1, -2.9], 'CCC'],
    ['one each close to either limit', [2.5, -2.5, 2.5], '---'],
    ['two alone, at the start and the end', [2.5, 2.5], '--'],
    ['where closeness begins it is not yet close', [2, 0.5, 2.5], '---'],
    ['on the limit it is close', [3, 0.5, 3], 'C-C'],
    ['two of four', [2.5, 0.5, 0.5, 2.5], '----'],
    ['one is missing between them', [2.5, null, 2.5], '- -'],
  ])('%s', (_, values, causes) => expect(causesOf(values)).toBe(causes));
});

describe('a shift', () => {
  test.each<[string, Figures, string]>([
    ['six on one side', [1, 1.5, 1, 1.5, 1, 1.5], '------'],
    ['seven on one side', [1, 1.5, 1, 1.5, 1, 1.5, 1], 'SSSSSSS'],
    ['seven below', [-1, -1.5, -1, -1.5, -1, -1.5, -1], 'SSSSSSS'],
    ['eight, and the ninth on the other', [1, 1.5, 1, 1.5, 1, 1.5, 1, 1.5, -1], 'SSSSSSSS-'],
    ['one of eight on the mean', [1, 1.5, 1, 1.5, 0, 1.5, 1, 1.5], '--------'],
    ['one on the mean but for rounding', [1, 1.5, 1, 1.5, 1e-13, 1.5, 1, 1.5], '--------'],
    ['all on the mean', [0, 0, 0, 0, 0, 0, 0], '-------'],
    ['one is missing among eight', [1, 1.5, 1, 1.5, null, 1.5, 1, 1.5, 1], '---- ----'],
    ['a gap before seven takes none of them', [1, null, 1, 1.5, 1, 1.5, 1, 1.5, 1], '- SSSSSSS'],
  ])('%s', (_, values, causes) => expect(causesOf(values)).toBe(causes));
});

test('a point that fits several rules has the first: outside, trend, close, shift', () => {
  // Seven rise above the mean; the last three are close or outside; an eighth and ninth keep to the side.
  const values = [0.2, 0.5, 1, 1.5, 2.4, 2.6, 3.5, 2.5, 1];
  expect(causesOf(values)).toBe('TTTTTTOCS');
});

test('another rule set is another entry: nine on one side, eight rising, no closeness', () => {
  const other: RuleSet = {
    ...ruleSet,
    rules: [
      { cause: 'SHIFT', points: 9 },
      { cause: 'TREND', points: 8 },
    ],
  };
  const eight = [1, 1.5, 1, 1.5, 1, 1.5, 1, 1.5];
  expect(causesOf([...eight], LIMITS, other)).toBe('--------');
  expect(causesOf([...eight, 9], LIMITS, other)).toBe('SSSSSSSSS');
  expect(causesOf([-4, -3, -2, -1, 1, 2, 3], LIMITS, other)).toBe('-------');
  expect(causesOf([-4, -3, -2, -1, 1, 2, 3, 4], LIMITS, other)).toBe('TTTTTTTT');
});

test('figures that are all the same lie on their mean, although their sum is rounded', () => {
  const same = Array.from({ length: 12 }, () => 0.1);
  const { limits } = calculateLimits(same, { ruleSet, screening: true, baseline: null });
  expect(limits && causesOf(same, limits)).toBe('------------');
});

test('whole numbers are judged as exact arithmetic judges them', () => {
  const lengths = { minLength: 6, maxLength: 40 };
  const scattered = fc.array(fc.integer({ min: -9, max: 9 }), lengths);
  const drifting = fc.array(fc.integer({ min: -1, max: 2 }), lengths).map(runningTotals);
  const series = fc.oneof(scattered, drifting);
  fc.assert(
    fc.property(series, fc.boolean(), fc.integer({ min: 6, max: 40 }), (values, screening, baseline) => {
      const { limits } = calculateLimits(values, { ruleSet, screening, baseline });
      const causes = limits === null ? null : causesOf(values, limits);
      expect(causes).toBe(exactSpecialCauses(values, { screening, baseline }));
    }),
    { numRuns: 2_000 },
  );
});

test.each<[RuleSet['rules'][number], string]>([
  [{ cause: 'OUTSIDE_LIMITS' }, 'The point lies outside the limits.'],
  [{ cause: 'TREND', points: 7 }, 'The point is one of 7 or more in a row that all rise or all fall.'],
  [
    { cause: 'CLOSE_TO_LIMITS', points: 2, of: 3 },
    'The point is one of 2 or more of 3 in a row close to the same limit.',
  ],
  [{ cause: 'SHIFT', points: 8 }, 'The point is one of 8 or more in a row on the same side of the mean.'],
])('wordsOf(%j)', (rule, words) => expect(wordsOf(rule)).toBe(words));

function runningTotals(steps: readonly number[]): number[] {
  let total = 0;
  return steps.map((step) => (total += step));
}
