import { claimsIn } from '../../testing/claims-in-words';

const RANGE = 'is an end of a range, which is not read';
const WOMEN = 'helped GENDER=FEMALE above helped GENDER=MALE';

test.each([
  ['Between 60% and 70% were helped with the issue.', [`not read: “60%” ${RANGE}; “70%” ${RANGE}`]],
  ['60-70% were helped with the issue.', [`not read: “60” ${RANGE}; “70%” ${RANGE}`]],
  ['60% to 70% were helped with the issue.', [`not read: “60%” ${RANGE}; “70%” ${RANGE}`]],
  [
    '60% 66% were helped with the issue.',
    [
      'not read: “60%” stands beside another number, and which of them is meant is open; “66%” stands beside another number, and which of them is meant is open',
    ],
  ],
  [
    'Women were 10 percentage points more likely than men to be helped with the issue.',
    [
      WOMEN,
      'not read: “10 percentage points” is a difference between groups, of which only the direction is read',
    ],
  ],
  [
    'Women were 10% more likely than men to be helped with the issue.',
    [WOMEN, 'not read: “10%” says how many more, which is not read'],
  ],
  [
    'WMNow gained 7,565 members.',
    ['not read: “7,565” is what was “gained”, which can be of all who came or went, or of the difference'],
  ],
  ['WMNow has 7,565 new members.', ['not read: “7,565” says how many more, which is not read']],
  [
    'Birmingham grew most in WMNow membership, by 3,051.',
    [
      '3051 is the change from wmnow-members AREA=E08000025 in 2021-04..2022-03 to wmnow-members AREA=E08000025',
      'not read: “grew most” is not a comparison of two figures',
    ],
  ],
  [
    'Coventry has the highest growth of WMNow members.',
    ['not read: “highest growth” is not a comparison of two figures'],
  ],
  ['More than 60% were helped with the issue.', ['more than 60% is helped']],
  ['Of those aged 75 and over 82% were helped with the issue.', ['82% is helped AGE_BAND=75_AND_OVER']],
  [
    'Helped with the issue fell by 2 percentage points compared with last year.',
    ['-2 is the change from helped in 2021-04..2022-03 to helped'],
  ],
])('numbers that are a part of something: %j', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

const BEFORE =
  'it is what another figure is set against, and the sentence does not say of when or of whom it is';

test.each([
  ['Helped with the issue is 66% (up from 60%).', ['66% is helped', `not read: “60%”: ${BEFORE}`]],
  [
    '82% (up from 80%) of Force Contact respondents found us polite and respectful.',
    [expect.stringContaining(`“80%”: ${BEFORE}`)],
  ],
  ['Helped with the issue is 66%, compared to 60%.', ['66% is helped', `not read: “60%”: ${BEFORE}`]],
  [
    'Helped with the issue is 66%, compared to 72% of women.',
    ['66% is helped', '72% is helped GENDER=FEMALE'],
  ],
  [
    'WMNow has 119,833 members (2021/22: 112,268).',
    ['119,833 is wmnow-members', 'not read: “112,268”: no metric is named of which it could be'],
  ],
  [
    'WMNow members rose by 6.7% in the year to March 2023.',
    ['6.7% is the change from wmnow-members in 2021-04..2022-03 to wmnow-members'],
  ],
  [
    'All areas increased their WMNow membership, except Coventry.',
    ['not read: “increased”: “Coventry” is left out, and figures without a group are not read'],
  ],
])('figures of another time or of others: %j', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});

test('a sentence without an end is not read, and takes no time', () => {
  expect(claimsIn(`1. ${'66% of women and '.repeat(20_000)}`)).toEqual([
    'not read: it has 339999 characters without a full stop; sentences of up to 3000 are read',
  ]);
});
