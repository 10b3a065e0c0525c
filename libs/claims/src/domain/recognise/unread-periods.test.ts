import { claimsIn } from '../../testing/claims-in-words';

test.each([
  ['In May, 66% were helped with the issue.', 'In May'],
  ['Since January 66% were helped with the issue.', 'Since January'],
  ['In 2022 66% were helped with the issue.', 'In 2022'],
  ['This month 66% were helped with the issue.', 'This month'],
  ['In quarter 1, 66% were helped with the issue.', 'In quarter 1'],
  ['66% were helped with the issue in the year to date.', 'year to date'],
  ['66% were helped with the issue this year.', 'this year'],
])('%j is of months that are not known', (text, months) => {
  expect(claimsIn(text)).toEqual([`not read: “66%”: “${months}” names months that could not be read`]);
});

test('a movement in months that are not known is not read', () => {
  expect(claimsIn('Since January WMNow membership has fallen.')).toEqual([
    'not read: “fallen”: “Since January” names months that could not be read',
  ]);
});

test.each([
  ['In May 2022 66% were helped with the issue.', '66% is helped in 2022-05'],
  ['In 2022/23 66% were helped with the issue.', '66% is helped'],
  ['66% may be helped with the issue.', '66% is helped'],
])('%j is of months that are', (text, claim) => {
  expect(claimsIn(text)).toEqual([claim]);
});
