import { STATED, aFigure, aShare, aTable, factsOf, none, of } from '../../testing/made-up-answers';
import type { Claim, DifferencesClaim } from '../claim';
import { judge } from './judge';

const verdictOf = (claim: Claim, facts: ReturnType<typeof factsOf>, others: readonly Claim[] = []) => {
  const { verdict, why } = judge(claim, facts, others);
  return [verdict, why];
};

const gender = aTable(
  'helped',
  {
    FEMALE: aShare(2_269, 3_151),
    MALE: aShare(1_662, 2_480),
    OTHER: aShare(30, 45),
    PREFER_NOT_TO_SAY: aShare(62, 194),
  },
  { by: 'GENDER' },
);
const differences = (negated: boolean): DifferencesClaim => ({
  kind: 'differences',
  ...STATED,
  subject: of('helped'),
  dimensions: ['GENDER', 'DISABILITY'],
  negated,
});
const disability = (disabled: readonly [number, number]) =>
  aTable(
    'helped',
    { DISABLED: aShare(...disabled), NOT_DISABLED: aShare(2_885, 4_063) },
    { by: 'DISABILITY' },
  );

test('a claim of no differences is set against the figures that the paper itself prints', () => {
  const others = [
    aFigure(of('helped', 'GENDER', 'FEMALE'), '72%'),
    aFigure(of('helped', 'GENDER', 'MALE'), '67%'),
  ];
  const facts = factsOf(gender, disability([853, 1_274]));
  expect(verdictOf(differences(true), facts, others)).toEqual([
    'NOT_SUPPORTED',
    '2 of 4 differences between groups (Holm, 4 tests) are significant: ' +
      'Gender: Female 72.01%, Male 67.02% (+5 points, +2.6 to +7.4, p < 0.001; paragraph 1 of the paper prints 72% and 67%); ' +
      'Disability: Yes 66.95%, No 71.01% (−4.1 points, −7 to −1.2, p = 0.018)',
  ]);
  expect(verdictOf(differences(false), facts)[0]).toBe('AGREES');
});

test('a claim of no differences agrees where none is found, and of some is not supported', () => {
  const alike = aTable('helped', { FEMALE: aShare(72, 100), MALE: aShare(71, 100) }, { by: 'GENDER' });
  const facts = factsOf(alike, disability([2_885, 4_063]));
  const why = 'none of 2 differences between groups (Holm, 2 tests) is significant';
  expect(verdictOf(differences(true), facts)).toEqual(['AGREES', why]);
  expect(verdictOf(differences(false), facts)).toEqual(['NOT_SUPPORTED', why]);
  expect(
    verdictOf(
      differences(true),
      factsOf(aTable('helped', { FEMALE: none('SUPPRESSED') }, { by: 'GENDER' })),
    )[0],
  ).toBe('NOT_SUPPORTED');
});
