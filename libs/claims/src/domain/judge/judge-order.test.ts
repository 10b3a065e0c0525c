import { STATED, aShare, aTable, factsOf, none, of } from '../../testing/made-up-answers';
import type { Claim } from '../claim';
import { judge } from './judge';

const verdictOf = (claim: Claim, facts: ReturnType<typeof factsOf>, others: readonly Claim[] = []) => {
  const { verdict, why } = judge(claim, facts, others);
  return [verdict, why];
};

const ages = (
  young: readonly [number, number],
  middle: readonly [number, number],
  old: readonly [number, number],
) =>
  factsOf(
    aTable(
      'helped',
      {
        '18_24': aShare(...young),
        '25_34': aShare(...middle),
        '75_AND_OVER': aShare(...old),
        PREFER_NOT_TO_SAY: aShare(59, 196),
      },
      { by: 'AGE_BAND' },
    ),
  );
const RISING = ages([285, 491], [591, 938], [230, 281]);

test.each([
  [
    '18_24',
    'lowest',
    'AGREES',
    'the lowest of 18-24 58.04%, 25-34 63.01%, 75 and over 81.85%; chance alone could put 25-34 63.01% there',
  ],
  ['75_AND_OVER', 'highest', 'AGREES', 'the highest of 18-24 58.04%, 25-34 63.01%, 75 and over 81.85%'],
  ['25_34', 'highest', 'NOT_SUPPORTED', 'not the highest of 18-24 58.04%, 25-34 63.01%, 75 and over 81.85%'],
  [
    'PREFER_NOT_TO_SAY',
    'lowest',
    'AGREES',
    'the lowest of 18-24 58.04%, 25-34 63.01%, 75 and over 81.85%, Prefer not to say 30.1%',
  ],
  ['NOT_ANSWERED', 'lowest', 'NOT_SUPPORTED', expect.stringContaining('there is no such row')],
] as const)('%s as the %s is judged %s', (code, extreme, verdict, why) => {
  const subject = of('helped', 'AGE_BAND', code);
  expect(verdictOf({ kind: 'ranking', ...STATED, subject, dimension: 'AGE_BAND', extreme }, RISING)).toEqual([
    verdict,
    why,
  ]);
});

test.each([
  ['up', RISING, 'AGREES', '18-24 58.04%, 25-34 63.01%, 75 and over 81.85%'],
  [
    'down',
    RISING,
    'NOT_SUPPORTED',
    'it goes the other way from 25-34 to 75 and over, beyond chance: 18-24 58.04%, 25-34 63.01%, 75 and over 81.85%',
  ],
  [
    'up',
    ages([26, 41], [591, 938], [230, 281]),
    'AGREES',
    '18-24 63.41%, 25-34 63.01%, 75 and over 81.85%; but not from 18-24 to 25-34, which chance alone could make',
  ],
  ['up', factsOf(), 'NOT_SUPPORTED', expect.stringContaining('it was not asked for')],
  [
    'up',
    factsOf(aTable('helped', { '18_24': aShare(1, 2), '25_34': none('SUPPRESSED') }, { by: 'AGE_BAND' })),
    'NOT_SUPPORTED',
    'there is no figure of Helped with the issue: 8 or above, Age: 25-34, 2022-04 to 2023-03: SUPPRESSED',
  ],
] as const)('a trend, case %#', (direction, facts, verdict, why) => {
  const claim: Claim = { kind: 'trend', ...STATED, subject: of('helped'), dimension: 'AGE_BAND', direction };
  expect(verdictOf(claim, facts)).toEqual([verdict, why]);
});
