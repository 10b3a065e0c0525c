import { claimsIn } from '../../testing/claims-in-words';

test.each([
  [
    '66% of respondents provided an 8 out of 10 score or higher when asked whether we helped with their issue.',
    ['66% is helped'],
  ],
  [
    'The force received 13,987 completed surveys and approximately 66% were helped with the issue.',
    ['13,987 is survey-responses', 'approximately 66% is helped'],
  ],
  [
    '72% of women and 67% of men were helped with the issue.',
    ['72% is helped GENDER=FEMALE', '67% is helped GENDER=MALE'],
  ],
  [
    'Helped with the issue: females 72%, males 67%.',
    ['72% is helped GENDER=FEMALE', '67% is helped GENDER=MALE'],
  ],
  [
    'Helped with the issue was 66% (females 72%), and polite and respectful 84%.',
    ['66% is helped', '72% is helped GENDER=FEMALE', '84% is polite'],
  ],
  ['Among women in Coventry 72% were helped with the issue.', ['72% is helped AREA=E08000026 GENDER=FEMALE']],
  [
    'In Coventry, 72% were helped with the issue and 80% found us polite.',
    ['72% is helped AREA=E08000026', '80% is polite AREA=E08000026'],
  ],
  [
    'Among those aged 18-24 58% and among those who preferred not to say rather than leave it blank 30% were helped with the issue.',
    ['58% is helped AGE_BAND=18_24', '30% is helped AGE_BAND=PREFER_NOT_TO_SAY'],
  ],
  ['Live Chat was rated as good by 37%.', ['37% is live-chat-good']],
  ['Over 1,000 responses on stop and search came in.', ['more than 1,000 is stop-search-feedback-responses']],
  ['The WMNow sign-up rate is 52.07 per 1,000 people.', ['52.07 is wmnow-sign-up-rate']],
  [
    'Victims waited: days by which agreed contact is overdue were 12 days.',
    ['12 days is victim-contact-days-overdue'],
  ],
  ['60% of people have overall confidence in WMP.', ['60% is overall-confidence']],
  ['In Q1 2022/23 66% were helped with the issue.', ['66% is helped in 2022-04..2022-06']],
  [
    '66% were helped with the issue, compared to 63% last year.',
    ['66% is helped', '63% is helped in 2021-04..2022-03'],
  ],
])('figures in %j', (text, expected) => {
  expect(claimsIn(text)).toEqual(expected);
});

test.each([
  [
    'WMNow membership has increased from 112,000 members in March 2022 to 120,000 in March 2023 (+8000).',
    [
      '112,000 is wmnow-members in 2022-03',
      '120,000 is wmnow-members in 2023-03',
      '8000 is the change from wmnow-members in 2022-03 to wmnow-members in 2023-03',
      'up from wmnow-members in 2022-03 to wmnow-members in 2023-03',
    ],
  ],
  [
    'WMNow members fell by 300 (2.5%) between March 2022 and March 2023.',
    [
      '-300 is the change from wmnow-members in 2022-03 to wmnow-members in 2023-03',
      '-2.5% is the change from wmnow-members in 2022-03 to wmnow-members in 2023-03',
    ],
  ],
  [
    'WMNow membership in Coventry rose by 1,147 to 15,329 between March 2022 and March 2023.',
    [
      '15,329 is wmnow-members AREA=E08000026 in 2023-03',
      '1147 is the change from wmnow-members AREA=E08000026 in 2022-03 to wmnow-members AREA=E08000026 in 2023-03',
    ],
  ],
  [
    'WMNow has 119,833 members, up 6.7% on March 2022.',
    ['119,833 is wmnow-members', '6.7% is the change from wmnow-members in 2022-03 to wmnow-members'],
  ],
  [
    'Helped with the issue is up 3 percentage points.',
    ['3 is the change from helped in 2021-04..2022-03 to helped'],
  ],
  [
    'Between March 2022 and March 2023 all LPAs have increased their WMNow membership.',
    ['up by every AREA from wmnow-members in 2022-03 to wmnow-members in 2023-03'],
  ],
  [
    'Helped with the issue stands at 66%, which is 2 percentage points lower than last year.',
    ['66% is helped', '-2 is the change from helped in 2021-04..2022-03 to helped'],
  ],
  ['WMNow membership has fallen.', ['down from wmnow-members in 2021-04..2022-03 to wmnow-members']],
])('changes in %j', (text, expected) => {
  expect(claimsIn(text)).toEqual(expected);
});

test.each([
  [
    'Women were helped with the issue more often than in the past: they scored 72%, higher than men at 67%.',
    [
      '72% is helped GENDER=FEMALE',
      '67% is helped GENDER=MALE',
      'helped GENDER=FEMALE above helped GENDER=MALE',
      'not read: “more often than” is not a comparison of two figures',
    ],
  ],
  [
    '60% have overall confidence in the local police. Whilst this is below the national average, it is similar to Greater Manchester.',
    [
      '60% is overall-confidence',
      'overall-confidence below overall-confidence FORCE=K04000001',
      'overall-confidence similar overall-confidence FORCE=E23000005',
    ],
  ],
  [
    'For gender all of those who filled in the form were helped with the issue at a higher rate than those that left it blank.',
    ['helped GENDER=FEMALE and helped GENDER=MALE and helped GENDER=OTHER above helped GENDER=NOT_ANSWERED'],
  ],
  [
    'The share helped with the issue was significantly higher among women and disabled people than men.',
    ['helped GENDER=FEMALE significantly above helped GENDER=MALE'],
  ],
  [
    'There is a significant difference between men and women in being helped with the issue.',
    ['helped GENDER=MALE significantly different helped GENDER=FEMALE'],
  ],
  [
    "There isn't a significant difference between men and women in being helped with the issue.",
    ['helped GENDER=MALE significantly similar helped GENDER=FEMALE'],
  ],
  [
    '58% of those aged 18-24 were helped with the issue. Young people are less likely to be satisfied, but there are no significant differences in other protected characteristics.',
    [
      '58% is helped AGE_BAND=18_24',
      'helped AGE_BAND=UNDER_18+18_24 below the rest',
      'helped: no differences by GENDER, DISABILITY',
    ],
  ],
  [
    'There are significant differences by gender in whether people were helped with the issue.',
    ['helped: some differences by GENDER'],
  ],
  [
    'Those aged 18-24 had the lowest satisfaction with 58% helped with the issue; the highest was among those aged 75 and over.',
    [
      '58% is helped AGE_BAND=18_24',
      'helped AGE_BAND=18_24 lowest of AGE_BAND',
      'helped AGE_BAND=75_AND_OVER highest of AGE_BAND',
    ],
  ],
  ['Being helped with the issue increases with age.', ['helped up by AGE_BAND']],
  ['Being helped with the issue falls as people become older.', ['helped down by AGE_BAND']],
])('comparisons in %j', (text, expected) => {
  expect(claimsIn(text)).toEqual(expected);
});

test.each([
  ['45% of respondents like tea.', ['not read: “45%”: no metric is named of which it could be']],
  [
    'Satisfaction was 66%.',
    ['not read: “66%”: “Satisfaction” can be any of several metrics, and the paragraph names none'],
  ],
  ['The surveys cost £12,500.', ['not read: “£12,500” is money, and no figure of the schema is']],
  [
    'Two thirds of respondents were helped.',
    ['not read: “Two thirds” is written in words; print the figure to have it checked'],
  ],
  [
    '50% gave a score of 9 or above when asked whether we helped with the issue.',
    ['not read: “50%” speaks of a score of 9, which “Helped with the issue: 8 or above” does not count'],
  ],
  [
    'Women 72%, helped with the issue. Recruitment of women was 45%.',
    [
      '72% is helped GENDER=FEMALE',
      'not read: “45%”: “Recruitment” says that it is of something that is not known here',
    ],
  ],
  [
    'Helped with the issue: 66%. 40% called.',
    ['66% is helped', 'not read: “40%”: no metric is named of which it could be'],
  ],
  [
    'Table 1 below shows the increases.',
    ['not read: “increases” says what a table or figure shows, which is read by itself'],
  ],
  ['Scores were higher.', ['not read: “higher”: the sentence does not say of which figure, or than what']],
  ['The Charter was developed during 2020, in June 2022 and on 27 June 2023.', []],
])('what is not read in %j', (text, expected) => {
  expect(claimsIn(text)).toEqual(expected);
});

test('the survey, the months and the topic of a paragraph hold for its sentences, and not for the next', () => {
  const text = [
    '12. The Force Contact survey was completed 459 times between April and June 22. 82% found us polite.',
    '',
    'Since then 83% found us polite.',
    '13. 84% found us polite.',
    '',
    'Stop and Search',
    '',
    '20. 72% said that the officer was polite and respectful.',
    '',
    'In Coventry 80% said that the officer was polite and respectful.',
    '',
    'Other Surveys',
    '',
    'In Coventry 81% said that the officer was polite and respectful.',
  ].join('\n');
  expect(claimsIn(text)).toEqual([
    '459 is survey-responses SURVEY=FORCE_CONTACT in 2022-04..2022-06',
    '82% is polite SURVEY=FORCE_CONTACT in 2022-04..2022-06',
    '83% is polite SURVEY=FORCE_CONTACT in 2022-04..2022-06',
    '84% is polite',
    '72% is stop-search-polite',
    '80% is stop-search-polite AREA=E08000026',
    '81% is polite AREA=E08000026',
  ]);
});

test('satisfaction of groups is of the metric that the paper gives by these groups', () => {
  const text = [
    '16. 58% of those aged 18-24 and 72% of women were helped with the issue. 80% found us polite.',
    '17. Women were more satisfied than men.',
    '35. Older people are more likely to be satisfied, however there are not any significant differences in other protected characteristics.',
    '36. There are no significant differences.',
  ].join('\n');
  expect(claimsIn(text)).toEqual([
    '58% is helped AGE_BAND=18_24',
    '72% is helped GENDER=FEMALE',
    '80% is polite',
    'helped GENDER=FEMALE above helped GENDER=MALE',
    'helped AGE_BAND=65_74+75_AND_OVER above the rest',
    'helped: no differences by GENDER, DISABILITY',
    'not read: “significant differences”: the sentence does not say of which figure, or than what',
  ]);
});
