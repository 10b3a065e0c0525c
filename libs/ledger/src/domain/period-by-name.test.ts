import { periodByName } from './period-by-name';

test.each([
  ['2022-04-ratings.csv', { from: '2022-04', to: '2022-04' }],
  ['2022-04-to-2023-03-ratings.csv', { from: '2022-04', to: '2023-03' }],
  ['2022-04-to-2022-04-ratings.csv', { from: '2022-04', to: '2022-04' }],
  ['2023-03-to-2022-04-ratings.csv', null],
  ['2022-13-ratings.csv', null],
  ['2022-04-to-2022-13-ratings.csv', null],
  ['2022-04-visits.csv', null],
  ['ratings-2022-04.csv', null],
  ['2022-04-ratings (1).csv', null],
  ['2022-04-ratings.txt', null],
])('the name %s promises %j', (fileName, expected) => {
  expect(periodByName(fileName, 'ratings')).toEqual(expected);
});
