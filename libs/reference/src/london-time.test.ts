import { isCalendarDay, londonMonth, parseInstant } from './london-time';

test.each([
  ['midnight in winter, which is midnight in UTC', '2023-02-01T00:00:00+00:00', '2023-02'],
  ['the last second of a winter month', '2023-01-31T23:59:59+00:00', '2023-01'],
  [
    '23:00 in UTC on the last day of a summer month, which is the next month',
    '2022-05-31T23:00:00+00:00',
    '2022-06',
  ],
  ['22:59:59 in UTC on the last day of a summer month', '2022-05-31T22:59:59Z', '2022-05'],
  [
    'the last hour of March 2022, after the clocks went forward on the 27th',
    '2022-03-31T23:30:00Z',
    '2022-04',
  ],
  ['the last hour of March 2024, when they went forward on the 31st', '2024-03-31T23:30:00Z', '2024-04'],
  ['the last second before they went forward', '2024-03-31T00:59:59Z', '2024-03'],
  ['the last hour of October 2022, after they went back on the 30th', '2022-10-31T23:30:00Z', '2022-10'],
  ['the last hour of October 2021, when they went back on the 31st', '2021-10-31T23:30:00Z', '2021-10'],
  ['the hour that came twice', '2021-10-31T00:30:00Z', '2021-10'],
  ['the last hour of September, still in summer time', '2022-09-30T23:30:00Z', '2022-10'],
  ['New Year', '2022-12-31T23:59:59Z', '2022-12'],
  ['an instant written with the offset of summer time', '2022-06-01T00:15:00+01:00', '2022-06'],
  ['an instant written with the offset of another country', '2022-06-01T01:15:00+05:30', '2022-05'],
  ['fractions of a second', '2022-05-31T22:59:59.999999Z', '2022-05'],
  ['an instant before 1970', '1969-12-31T23:30:00Z', '1970-01'],
  ['the first instant', '1900-01-01T00:00:00Z', '1900-01'],
  ['the last instant', '2099-12-31T23:59:59-23:59', '2100-01'],
])('the month of %s, %s, is %s', (_, text, expected) => {
  expect(londonMonth(parseInstant(text) ?? Number.NaN)).toBe(expected);
});

test('the month of an hour that was asked for before is the same', () => {
  const [first, last] = [Date.parse('2022-05-31T23:00:00Z'), Date.parse('2022-05-31T23:59:59.999Z')];
  expect([londonMonth(first), londonMonth(last), londonMonth(first - 1)]).toEqual([
    '2022-06',
    '2022-06',
    '2022-05',
  ]);
});

test.each([
  ['2023-01-31T23:30:00+00:00', 1_675_207_800_000],
  ['2023-01-31T23:30:00Z', 1_675_207_800_000],
  ['2023-01-31T23:30:00-05:00', 1_675_225_800_000],
  ['2023-01-31T23:30:00.25Z', 1_675_207_800_250],
  ['2024-02-29T00:00:00Z', 1_709_164_800_000],
])('parseInstant(%p) is %d', (text, expected) => {
  expect(parseInstant(text)).toBe(expected);
});

test.each([
  ['no offset', '2023-01-31T23:30:00'],
  ['a blank between day and time', '2023-01-31 23:30:00Z'],
  ['a day that does not exist', '2023-02-29T10:00:00Z'],
  ['a month that does not exist', '2023-13-01T10:00:00Z'],
  ['an hour that does not exist', '2023-01-31T25:00:00Z'],
  ['24 o’clock, which is another day', '2023-01-31T24:00:00Z'],
  ['a minute that does not exist', '2023-01-31T23:60:00Z'],
  ['an offset that does not exist', '2023-01-31T23:30:00+99:00'],
  ['no seconds', '2023-01-31T23:30Z'],
  ['a year before 1900', '0023-01-31T23:30:00Z'],
  ['a year after 2099', '2100-01-01T00:00:00Z'],
  ['a day alone', '2023-01-31'],
  ['a line break at the end', '2023-01-31T23:30:00Z\n'],
  ['nothing', ''],
])('parseInstant refuses %s', (_, text) => {
  expect(parseInstant(text)).toBeNull();
});

test.each([
  ['2023-02-28', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2023-02-29', false],
  ['2023-02-30', false],
  ['2023-04-31', false],
  ['2023-00-10', false],
  ['2023-13-01', false],
  ['2023-1-31', false],
  ['31/01/2023', false],
  ['2023-01-31T00:00:00Z', false],
  ['', false],
])('isCalendarDay(%p) is %p', (text, expected) => {
  expect(isCalendarDay(text)).toBe(expected);
});
