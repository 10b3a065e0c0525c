import type { Polarity } from '../definitions/metric-definition';
import { ASSURANCES, assuranceOf } from './assurance';
import type { Limits } from './limits';
import { VARIATIONS, typeOfSpecialCause, variationOf } from './variation';

test.each<[Polarity, -1 | 0 | 1, string, string]>([
  ['HIGHER_IS_BETTER', 1, 'IMPROVEMENT', 'IMPROVEMENT_HIGH'],
  ['HIGHER_IS_BETTER', 0, 'CONCERN', 'CONCERN_LOW'],
  ['HIGHER_IS_BETTER', -1, 'CONCERN', 'CONCERN_LOW'],
  ['LOWER_IS_BETTER', 1, 'CONCERN', 'CONCERN_HIGH'],
  ['LOWER_IS_BETTER', 0, 'CONCERN', 'CONCERN_HIGH'],
  ['LOWER_IS_BETTER', -1, 'IMPROVEMENT', 'IMPROVEMENT_LOW'],
  ['NEUTRAL', 1, 'NEUTRAL_HIGH', 'NEUTRAL_HIGH'],
  ['NEUTRAL', 0, 'NEUTRAL_LOW', 'NEUTRAL_LOW'],
  ['NEUTRAL', -1, 'NEUTRAL_LOW', 'NEUTRAL_LOW'],
])('of %s, a special cause on side %d is %s, shown by %s', (polarity, side, type, variation) => {
  const found = typeOfSpecialCause(side, polarity);
  expect([found, variationOf(found, polarity)]).toEqual([type, variation]);
});

test('common cause variation is that whichever is better', () => {
  const polarities: readonly Polarity[] = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL'];
  expect(polarities.map((polarity) => variationOf('COMMON_CAUSE', polarity))).toEqual(
    polarities.map(() => 'COMMON_CAUSE'),
  );
});

const LIMITS: Limits = {
  mean: 50,
  averageMovingRange: 1,
  upper: 60,
  lower: 40,
  closeUpper: 56,
  closeLower: 44,
  tolerance: 1e-10,
};

test.each<[Polarity, number | null, Limits | null, string]>([
  ['HIGHER_IS_BETTER', 60.1, LIMITS, 'CONSISTENTLY_FAILS'],
  ['HIGHER_IS_BETTER', 60, LIMITS, 'INCONSISTENT'],
  ['HIGHER_IS_BETTER', 40, LIMITS, 'INCONSISTENT'],
  ['HIGHER_IS_BETTER', 39.9, LIMITS, 'CONSISTENTLY_PASSES'],
  ['LOWER_IS_BETTER', 60.1, LIMITS, 'CONSISTENTLY_PASSES'],
  ['LOWER_IS_BETTER', 60, LIMITS, 'INCONSISTENT'],
  ['LOWER_IS_BETTER', 39.9, LIMITS, 'CONSISTENTLY_FAILS'],
  ['NEUTRAL', 60.1, LIMITS, 'NOT_JUDGED'],
  ['HIGHER_IS_BETTER', 60.1, null, 'NOT_JUDGED'],
  ['HIGHER_IS_BETTER', null, LIMITS, 'NO_TARGET'],
  ['NEUTRAL', null, null, 'NO_TARGET'],
])('of %s, a target of %p: %#', (polarity, target, limits, assurance) => {
  expect(assuranceOf({ polarity, target }, limits)).toBe(assurance);
});

test('every icon has a title of its own and says in a sentence what it means', () => {
  const icons = [...Object.values(VARIATIONS), ...Object.values(ASSURANCES)];
  expect(new Set(icons.map(({ title }) => title)).size).toBe(icons.length);
  expect(icons.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
});

test('icons have the letters of Making Data Count', () => {
  const letters = Object.entries({ ...VARIATIONS, ...ASSURANCES }).map(([code, { letter }]) => [
    code,
    letter,
  ]);
  expect(Object.fromEntries(letters)).toEqual({
    COMMON_CAUSE: null,
    IMPROVEMENT_HIGH: 'H',
    IMPROVEMENT_LOW: 'L',
    CONCERN_HIGH: 'H',
    CONCERN_LOW: 'L',
    NEUTRAL_HIGH: 'H',
    NEUTRAL_LOW: 'L',
    NOT_JUDGED: null,
    CONSISTENTLY_PASSES: 'P',
    CONSISTENTLY_FAILS: 'F',
    INCONSISTENT: '?',
    NO_TARGET: null,
  });
});
