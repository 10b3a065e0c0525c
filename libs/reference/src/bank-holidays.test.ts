import { BANK_HOLIDAYS, BANK_HOLIDAY_COVERAGE } from './bank-holidays';

const DAY = 86_400_000;
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028];

/** What the rules alone do not give: the proclamations, as printed in the London Gazette. */
const PROCLAIMED_AWAY = ['2020-05-04', '2022-05-30'];
const PROCLAIMED = ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'];

describe('BANK_HOLIDAYS', () => {
  test('are the days of the standing rules, with what was proclaimed in their place', () => {
    const standing = YEARS.flatMap(standingHolidays).filter((day) => !PROCLAIMED_AWAY.includes(day));
    expect(BANK_HOLIDAYS.map(({ day }) => day)).toEqual([...standing, ...PROCLAIMED].sort());
  });

  test('fall from Monday to Friday and stand in order, each once', () => {
    const days = BANK_HOLIDAYS.map(({ day }) => day);
    expect(days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
    expect([...new Set(days)].sort()).toEqual(days);
  });

  test.each([
    ['2020-05-08', 'Early May bank holiday (VE day)'],
    ['2021-12-27', 'Christmas Day (substitute day)'],
    ['2022-06-02', 'Spring bank holiday'],
    ['2022-06-03', 'Platinum Jubilee bank holiday'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
    ['2028-01-03', 'New Year’s Day (substitute day)'],
  ])('%s is %s', (day, title) => {
    expect(BANK_HOLIDAYS.filter((holiday) => holiday.day === day)).toEqual([{ day, title }]);
  });

  test('cover whole years', () => {
    expect(BANK_HOLIDAY_COVERAGE).toMatchObject({ firstDay: '2018-01-01', lastDay: '2028-12-31' });
  });
});

function standingHolidays(year: number): string[] {
  const easter = easterSunday(year);
  return [
    substitute(Date.UTC(year, 0, 1)),
    easter - 2 * DAY,
    easter + DAY,
    mondayFrom(Date.UTC(year, 4, 1)),
    mondayFrom(Date.UTC(year, 4, 25)),
    mondayFrom(Date.UTC(year, 7, 25)),
    ...christmas(year),
  ].map((time) => new Date(time).toISOString().slice(0, 10));
}

/** Gauss's method for the Gregorian calendar with the constants of 1900 to 2099 (M = 24, N = 5). */
function easterSunday(year: number): number {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const isException = e === 6 && (d === 29 || (d === 28 && year % 19 > 10));
  return Date.UTC(year, 2, 22 + d + e - (isException ? 7 : 0));
}

/** The Monday on or after an instant. */
function mondayFrom(time: number): number {
  return time + ((8 - new Date(time).getUTCDay()) % 7) * DAY;
}

/** The Monday after a day at a weekend, otherwise the day itself. */
function substitute(time: number): number {
  return [0, 6].includes(new Date(time).getUTCDay()) ? mondayFrom(time) : time;
}

/** By the weekday of 25 December, Sunday first: how many days on from it the two days off lie. */
function christmas(year: number): readonly number[] {
  const offsets = [
    [1, 2],
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 3],
    [2, 3],
  ];
  const day = Date.UTC(year, 11, 25);
  return (offsets[new Date(day).getUTCDay()] ?? []).map((offset) => day + offset * DAY);
}
