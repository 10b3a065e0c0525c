import { STATED, aCount, aShare, aTable, anEstimate, factsOf, of } from '../../testing/made-up-answers';
import type { Claim, ComparisonClaim } from '../claim';
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
const comparison = (differences: Partial<ComparisonClaim>): ComparisonClaim => ({
  kind: 'comparison',
  ...STATED,
  subjects: [of('helped', 'GENDER', 'FEMALE')],
  others: [of('helped', 'GENDER', 'MALE')],
  relation: 'above',
  significant: false,
  rest: false,
  ...differences,
});

// Intervals by Newcombe's formula in Python; p-values of chi-square with SciPy 1.17.1: of these 0.000051.
const FEMALE_MALE = 'Female 72.01%, Male 67.02%: a difference of +5 (95% interval +2.6 to +7.4, p < 0.001)';

test.each([
  [{}, 'AGREES', FEMALE_MALE],
  [{ relation: 'below' }, 'NOT_SUPPORTED', FEMALE_MALE],
  [{ relation: 'different', significant: true }, 'AGREES', FEMALE_MALE],
  [
    { relation: 'similar' },
    'NOT_SUPPORTED',
    `${FEMALE_MALE}; that no difference is found does not say that there is none`,
  ],
  [
    { subjects: [of('helped', 'GENDER', 'OTHER')], relation: 'similar' },
    'AGREES',
    'Other 66.67%, Male 67.02%: a difference of −0.3 (95% interval −15.1 to +11.8, p = 0.961); that no difference is found does not say that there is none',
  ],
  [
    { subjects: [of('helped', 'GENDER', 'MALE')], others: [of('helped', 'GENDER', 'OTHER')] },
    'AGREES',
    'Male 67.02%, Other 66.67%: a difference of +0.3 (95% interval −11.8 to +15.1, p = 0.961); chance alone could make the difference',
  ],
  [
    {
      subjects: [of('helped', 'GENDER', 'MALE')],
      others: [of('helped', 'GENDER', 'OTHER')],
      significant: true,
    },
    'NOT_SUPPORTED',
    'Male 67.02%, Other 66.67%: a difference of +0.3 (95% interval −11.8 to +15.1, p = 0.961)',
  ],
  [
    { rest: true, others: [] },
    'AGREES',
    'Female 72.01%, Male and Other 67.01%: a difference of +5 (95% interval +2.6 to +7.4, p < 0.001)',
  ],
] as const)('a comparison, case %#', (differences, verdict, why) => {
  expect(verdictOf(comparison(differences), factsOf(gender))).toEqual([verdict, why]);
});

test('a part is tested against everybody else, and each of several by Holm', () => {
  const claim = comparison({
    subjects: [of('helped', 'GENDER', 'FEMALE'), of('helped', 'GENDER', 'MALE')],
    others: [of('helped')],
  });
  expect(verdictOf(claim, factsOf(gender, aTable('helped', aShare(8_775, 13_299))))).toEqual([
    'AGREES',
    'Female 72.01%, all 65.98%, everybody else 64.11%: a difference of +7.9 (95% interval +6.1 to +9.7, p < 0.001); ' +
      'Male 67.02%, all 65.98%, everybody else 65.75%: a difference of +1.3 (95% interval −0.8 to +3.3, p = 0.228); ' +
      'chance alone could make 1 of the 2 differences',
  ]);
});

test('estimates are compared by their intervals, and figures that are no samples by their numbers', () => {
  const forces = aTable(
    'overall-confidence',
    { K04000001: anEstimate(68.7, 0.6), E23000014: anEstimate(60.1, 3.8) },
    { by: 'FORCE' },
  );
  const below = comparison({
    subjects: [of('overall-confidence', 'FORCE', 'E23000014')],
    others: [of('overall-confidence', 'FORCE', 'K04000001')],
    relation: 'below',
  });
  expect(verdictOf(below, factsOf(forces))).toEqual([
    'AGREES',
    'West Midlands 60.1%, England and Wales 68.7%: a difference of −8.6 (95% interval −12.4 to −4.8, p < 0.001)',
  ]);
  const counts = factsOf(
    aTable('wmnow-members', { E08000025: aCount(11), E08000026: aCount(22) }, { by: 'AREA' }),
  );
  const area = {
    subjects: [of('wmnow-members', 'AREA', 'E08000025')],
    others: [of('wmnow-members', 'AREA', 'E08000026')],
  };
  const why = 'Birmingham 11, Coventry 22: a difference of −11';
  expect(verdictOf(comparison({ ...area, relation: 'below' }), counts)).toEqual(['AGREES', why]);
  expect(verdictOf(comparison({ ...area, relation: 'different' }), counts)).toEqual(['AGREES', why]);
  expect(verdictOf(comparison({ ...area, relation: 'similar' }), counts)[0]).toBe('NOT_SUPPORTED');
});

test('a comparison with a figure that is not there is not supported', () => {
  const claim = comparison({ others: [of('helped', 'GENDER', 'NOT_ANSWERED')] });
  expect(verdictOf(claim, factsOf(gender))[0]).toBe('NOT_SUPPORTED');
});
