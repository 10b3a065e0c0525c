import fc from 'fast-check';
import { BANK_HOLIDAYS } from './bank-holidays';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';

const DAY = 86_400_000;
const FIRST = Date.UTC(2018, 0, 1);
const COVERED_DAYS = 4018;

const anyDay = fc
  .nat(COVERED_DAYS - 1)
  .map((index) => new Date(FIRST + index * DAY).toISOString().slice(0, 10));

describe('addWorkingDays()', () => {
  test.each([
    ['an ordinary week', 'Mon 2022-07-04', 4, 'Fri 2022-07-08'],
    ['a weekend', 'Fri 2022-07-01', 1, 'Mon 2022-07-04'],
    ['a start on Saturday', 'Sat 2022-07-02', 1, 'Mon 2022-07-04'],
    ['a start on Sunday', 'Sun 2022-07-03', 5, 'Fri 2022-07-08'],
    ['no days from a working day', 'Mon 2022-07-04', 0, 'Mon 2022-07-04'],
    ['no days from a Sunday', 'Sun 2022-07-03', 0, 'Sun 2022-07-03'],
    ['Easter 2022: 15 and 18 April', 'Thu 2022-04-14', 2, 'Wed 2022-04-20'],
    ['Good Friday to Easter Monday 2022', 'Thu 2022-04-14', 1, 'Tue 2022-04-19'],
    ['a start on Good Friday', 'Fri 2022-04-15', 1, 'Tue 2022-04-19'],
    ['the Jubilee of 2022: 2 and 3 June', 'Wed 2022-06-01', 1, 'Mon 2022-06-06'],
    ['the Jubilee week: 31 May, 1, 6, 7, 8 June', 'Mon 2022-05-30', 5, 'Wed 2022-06-08'],
    ['the State Funeral: 19 September 2022', 'Fri 2022-09-16', 1, 'Tue 2022-09-20'],
    ['Christmas 2022: 26 and 27 December, 2 January', 'Fri 2022-12-23', 5, 'Wed 2023-01-04'],
    ['Boxing Day 2022 and the substitute day', 'Fri 2022-12-23', 2, 'Thu 2022-12-29'],
    ['Christmas 2021: 27 and 28 December, 3 January', 'Fri 2021-12-24', 4, 'Tue 2022-01-04'],
    ['the coronation: 1 and 8 May 2023', 'Fri 2023-04-28', 5, 'Tue 2023-05-09'],
    ['May 2020, when the Monday became a Friday', 'Fri 2020-05-01', 5, 'Mon 2020-05-11'],
    ['the Sunday on which the clocks change', 'Sat 2023-03-25', 1, 'Mon 2023-03-27'],
    ['a leap day', 'Wed 2028-02-23', 5, 'Wed 2028-03-01'],
    ['the last working day known', 'Wed 2028-12-27', 2, 'Fri 2028-12-29'],
  ])('over %s', (_, from, count, to) => {
    expect(addWorkingDays(dayOf(from), count)).toBe(dayOf(to));
  });

  test.each([
    ['OUTSIDE_BANK_HOLIDAYS', '2017-12-31', 1],
    ['OUTSIDE_BANK_HOLIDAYS', '2029-01-01', 0],
    ['OUTSIDE_BANK_HOLIDAYS', '2028-12-29', 1],
    ['NOT_A_DAY', '2022-02-29', 1],
    ['NOT_A_DAY', '1 June 2022', 1],
  ])('refuses with %s: %s and %d', (code, day, count) => {
    expect(() => addWorkingDays(day, count)).toThrow(expect.objectContaining({ name: 'DomainError', code }));
  });

  test.each([-1, 1.5, Number.NaN])('takes %d for a bug', (count) => {
    expect(() => addWorkingDays('2022-07-04', count)).toThrow(/^Invariant broken/);
  });

  test('agrees with walking from day to day', () => {
    const walk = (day: string, count: number): string => {
      let time = Date.parse(day);
      for (let left = count; left > 0; left -= isWorkedByTheList(time) ? 1 : 0) time += DAY;
      return new Date(time).toISOString().slice(0, 10);
    };
    const early = anyDay.filter((day) => day < '2028-10-01');
    fc.assert(
      fc.property(early, fc.nat(40), (day, count) => {
        expect(addWorkingDays(day, count)).toBe(walk(day, count));
      }),
    );
  });

  test('adds up: some days and then more are all of them at once', () => {
    const early = anyDay.filter((day) => day < '2028-07-01');
    fc.assert(
      fc.property(early, fc.nat(40), fc.nat(40), (day, some, more) => {
        expect(addWorkingDays(addWorkingDays(day, some), more)).toBe(addWorkingDays(day, some + more));
      }),
    );
  });
});

describe('workingDaysBetween()', () => {
  test.each([
    ['the same day', '2022-07-04', '2022-07-04', 0],
    ['Friday to Monday', '2022-06-10', '2022-06-13', 1],
    ['Friday to Saturday', '2022-06-10', '2022-06-11', 0],
    ['Thursday before Easter to Tuesday after', '2022-04-14', '2022-04-19', 1],
    ['backwards', '2022-06-13', '2022-06-10', -1],
    ['the year 2022: 260 weekdays less 10 bank holidays', '2021-12-31', '2022-12-31', 250],
  ])('%s', (_, from, to, expected) => {
    expect(workingDaysBetween(from, to)).toBe(expected);
  });

  test('counts back what addWorkingDays added', () => {
    const early = anyDay.filter((day) => day < '2028-10-01');
    fc.assert(
      fc.property(early, fc.nat(40), (day, count) => {
        expect(workingDaysBetween(day, addWorkingDays(day, count))).toBe(count);
      }),
    );
  });

  test('adds up over any three days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (one, two, three) => {
        expect(workingDaysBetween(one, two) + workingDaysBetween(two, three)).toBe(
          workingDaysBetween(one, three),
        );
      }),
    );
  });

  test('refuses a day beyond the years known, at either end', () => {
    const refusal = expect.objectContaining({ code: 'OUTSIDE_BANK_HOLIDAYS' });
    expect(() => workingDaysBetween('2028-12-29', '2029-01-02')).toThrow(refusal);
    expect(() => workingDaysBetween('2017-12-29', '2018-01-02')).toThrow(refusal);
  });
});

test('isWorkingDay() is false exactly at weekends and on bank holidays', () => {
  for (let index = 0; index < COVERED_DAYS; index += 1) {
    const time = FIRST + index * DAY;
    expect(isWorkingDay(new Date(time).toISOString().slice(0, 10))).toBe(isWorkedByTheList(time));
  }
  expect(() => isWorkingDay('2029-01-02')).toThrow(
    expect.objectContaining({ code: 'OUTSIDE_BANK_HOLIDAYS' }),
  );
});

function isWorkedByTheList(time: number): boolean {
  const date = new Date(time);
  const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
  return !isWeekend && !BANK_HOLIDAYS.some(({ day }) => day === date.toISOString().slice(0, 10));
}

/** The day of `Mon 2022-07-04`, whose weekday the examples state so that they can be checked by eye. */
function dayOf(text: string): string {
  const day = text.slice(4);
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
  if (weekday.format(new Date(day)) !== text.slice(0, 3)) throw new Error(`${text} is not that weekday`);
  return day;
}
