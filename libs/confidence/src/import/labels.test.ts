import { withoutFootnotes, yearEndingOf } from './labels';

test.each([
  ["Apr '22 to Mar '23", '2023-03'],
  ["Apr '11 to Mar '121", '2012-03'],
  ["Apr '11 to Mar '121,2", '2012-03'],
  ['Apr ’99 to Mar ’00', '2000-03'],
  ["Apr '83 to Mar '84", '1984-03'],
  ['Year ending March 2020', '2020-03'],
  ['Year ending March 20203', '2020-03'],
  ['Year ending March 2020 [note 3]', '2020-03'],
  ["Apr '22", null],
  ['Percentage', null],
  ['', null],
])('yearEndingOf(%p) is %p', (label, month) => {
  expect(yearEndingOf(label)).toBe(month);
});

test.each([
  ['West Midlands2', 'West Midlands'],
  ['England and Wales2, 3', 'England and Wales'],
  ['West Midlands [note 2][note 3]', 'West Midlands'],
  ['Unweighted base - number of adults', 'Unweighted base - number of adults'],
])('withoutFootnotes(%p) is %p', (label, text) => {
  expect(withoutFootnotes(label)).toBe(text);
});
