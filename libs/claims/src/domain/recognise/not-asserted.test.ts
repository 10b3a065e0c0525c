import { claimsIn } from '../../testing/claims-in-words';

const NOT_SO = 'says that something is not so, which is not read';
const WANTED = 'says what is wanted or supposed, and not what is';

test.each([
  ['66% of respondents were not helped with the issue.', `“66%”: “not” ${NOT_SO}`],
  ['We did not help with the issue of 66% of respondents.', `“66%”: “not” ${NOT_SO}`],
  ["66% of respondents weren't helped with the issue.", `“66%”: “n't” ${NOT_SO}`],
  ['66% of respondents failed to be helped with the issue.', `“66%”: “failed” ${NOT_SO}`],
  [
    'Neither women (72%) nor men (67%) were helped with the issue.',
    `“72%”: “Neither” ${NOT_SO}; “67%”: “nor” ${NOT_SO}`,
  ],
  [
    '72% of women and 67% of men were not helped with the issue.',
    `“72%”: “not” ${NOT_SO}; “67%”: “not” ${NOT_SO}`,
  ],
  [
    '66% of respondents were unhappy about how we helped with the issue.',
    '“66%”: “unhappy” speaks of the opposite, which is not read',
  ],
  [
    '34% were dissatisfied with how we helped with the issue.',
    '“34%”: “dissatisfied” speaks of the opposite, which is not read',
  ],
  ['We aim for 66% to be helped with the issue.', `“66%”: “aim” ${WANTED}`],
  ['The target is that 66% are helped with the issue.', `“66%”: “target” ${WANTED}`],
  ['If 66% were helped with the issue we were pleased.', `“66%”: “If” ${WANTED}`],
  [
    'Birmingham and Coventry together have 60,057 WMNow members.',
    '“60,057”: “together” adds groups up, which is not read',
  ],
  [
    'Except for Birmingham, WMNow has 119,833 members.',
    '“119,833”: “Birmingham” is left out, and figures without a group are not read',
  ],
  ['WMNow membership did not increase.', `“increase”: “not” ${NOT_SO}`],
  ['WMNow membership has not fallen.', `“fallen”: “not” ${NOT_SO}`],
  ['Women did not score higher than men for being helped with the issue.', `“higher”: “not” ${NOT_SO}`],
  ['Women should be more likely than men to be helped with the issue.', `“more likely”: “should” ${WANTED}`],
])('%j is not taken to say what it does not', (text, why) => {
  expect(claimsIn(text)).toEqual([`not read: ${why}`]);
});

test.each([
  ['It is not mandatory, but 66% were helped with the issue.', ['66% is helped']],
  [
    'Of those who were not disabled 71% were helped with the issue.',
    ['71% is helped DISABILITY=NOT_DISABLED'],
  ],
  ['82% gave an 8 or above when asked if we were polite and respectful.', ['82% is polite']],
  [
    'Women (72%) were helped with the issue rather than just spoken to, and not by chance.',
    ['72% is helped GENDER=FEMALE'],
  ],
])('what is turned round in another clause leaves %j as it is', (text, claims) => {
  expect(claimsIn(text)).toEqual(claims);
});
