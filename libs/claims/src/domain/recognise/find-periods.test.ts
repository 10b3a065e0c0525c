import { month } from '@citizen-graph/reference';
import { findDates, findPeriods } from './find-periods';

const reporting = { period: { from: month('2022-04'), to: month('2023-03') }, lastMonth: month('2023-05') };
const read = (text: string) =>
  findPeriods(text, reporting).map(
    ({ period, lasts, baseline }) =>
      `${period.from}..${period.to}${lasts ? ' lasts' : ''}${baseline ? ' baseline' : ''}`,
  );

test.each([
  ['Between March 2022 to March 2023', ['2022-03..2023-03 lasts']],
  ['between April and June 22', ['2022-04..2022-06 lasts']],
  ['from October to March 2023', ['2022-10..2023-03 lasts']],
  ['Mar-22', ['2022-03..2022-03']],
  ['in March 66% and in April 22% and May 2.5', []],
  ['in March 2022 and in March 2023', ['2022-03..2022-03', '2023-03..2023-03']],
  ['in the year ending March 2023', ['2022-04..2023-03 lasts']],
  ['in 2022/23', ['2022-04..2023-03 lasts']],
  ['in 2022/25', []],
  ['in Q2 2022/23', ['2022-07..2022-09 lasts']],
  ['During the past 12 months', ['2022-04..2023-03 lasts']],
  ['the last six months', ['2022-10..2023-03 lasts']],
  ['the last few months', []],
  ['in the first 5 months', ['2023-01..2023-05 lasts']],
  ['results for last year', ['2022-04..2023-03 lasts']],
  ['66%, compared to 63% last year', ['2021-04..2022-03 lasts baseline']],
  ['a fall on last year’s 70%', ['2021-04..2022-03 lasts baseline']],
  ['up 7% on March 2022', ['2022-03..2022-03 baseline']],
  ['on 27th June 2023', []],
  ['it may be', []],
])('findPeriods(%j)', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['on 27th June 2023', ['27th June 2023', '2023']],
  ['on 3/4/2023', ['3/4/2023', '2023']],
  ['during 2021, but 2,021 and 2022% and 2021.5', ['2021']],
])('findDates(%j)', (text, expected) => {
  expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
