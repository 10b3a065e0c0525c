import { claimsIn } from '../../testing/claims-in-words';

test.each([
  ['66% of burglary victims were helped with the issue.', 'burglary'],
  ['66% of recent callers were helped with the issue.', 'recent'],
  ['66% of burglaries were helped with the issue.', 'burglaries'],
  ['66% of respondents in Erdington were helped with the issue.', 'Erdington'],
  ['66% of respondents living with dementia were helped with the issue.', 'dementia'],
  ['In Erdington, 66% were helped with the issue.', 'Erdington'],
  ['66% were helped with the issue in Erdington.', 'Erdington'],
  ['66% of Greater Manchester respondents were helped with the issue.', 'Greater'],
])('%j is of somebody that is not known', (text, word) => {
  expect(claimsIn(text)).toEqual([
    `not read: “66%”: “${word}” says that it is of something that is not known here`,
  ]);
});

test.each([
  ['66% of the respondents were helped with the issue.', '66% is helped'],
  ['66% of all those callers were helped with the issue.', '66% is helped'],
  ['66% of women in Coventry were helped with the issue.', '66% is helped AREA=E08000026 GENDER=FEMALE'],
  ['In Coventry, 66% were helped with the issue.', '66% is helped AREA=E08000026'],
  ['In March 2023, 66% were helped with the issue.', '66% is helped in 2023-03'],
  ['In total, 66% were helped with the issue.', '66% is helped'],
])('%j is of %p', (text, claim) => {
  expect(claimsIn(text)).toEqual([claim]);
});
