import { BANK_HOLIDAYS, BANK_HOLIDAY_COVERAGE } from './bank-holidays';
import { DomainError, invariant } from './domain-error';
import { isCalendarDay } from './london-time';

/** Every refusal of the working-day calendar, with what it means; docs/errors.md lists the same codes. */
export const CALENDAR_ERRORS = {
  NOT_A_DAY: 'The text is not a day that exists, written YYYY-MM-DD.',
  OUTSIDE_BANK_HOLIDAYS:
    'The bank holidays of that year are not known, so its working days cannot be counted.',
} as const;

export type CalendarErrorCode = keyof typeof CALENDAR_ERRORS;

interface CoveredDay {
  readonly isWorking: boolean;
  /** Working days from the first covered day up to and including this one. */
  readonly workingDaysSoFar: number;
}

const MILLISECONDS_IN_DAY = 86_400_000;

// Every covered day is laid out once, so that a question is one look-up and not a walk over days.
const workingDays: string[] = [];
const coveredDays: ReadonlyMap<string, CoveredDay> = layOutDays();

/**
 * True for Monday to Friday other than a bank holiday of England and Wales. Throws DomainError
 * NOT_A_DAY or, outside 2018 to 2028, OUTSIDE_BANK_HOLIDAYS.
 */
export function isWorkingDay(day: string): boolean {
  return getCoveredDay(day).isWorking;
}

/**
 * The day on which a number of working days after a day is complete; the day itself does not count, and
 * 0 gives it back. Throws like isWorkingDay, for the day or for the answer.
 * Example: 2 working days after Thursday 2022-04-14 is Wednesday 2022-04-20 (Easter lies between).
 */
export function addWorkingDays(day: string, count: number): string {
  invariant(Number.isSafeInteger(count) && count >= 0, `${count} is not a number of working days`);
  const { workingDaysSoFar } = getCoveredDay(day);
  if (count === 0) return day;
  const found = workingDays[workingDaysSoFar + count - 1];
  if (found === undefined) failOutside(`${count} working days after ${day}`);
  return found;
}

/**
 * The number of working days after a day, up to and including another; negative when that one lies
 * before. Throws like isWorkingDay. Example: from Friday 2022-06-10 to Monday 2022-06-13 is 1.
 */
export function workingDaysBetween(from: string, to: string): number {
  return getCoveredDay(to).workingDaysSoFar - getCoveredDay(from).workingDaysSoFar;
}

function getCoveredDay(day: string): CoveredDay {
  const found = coveredDays.get(day);
  if (found !== undefined) return found;
  if (isCalendarDay(day)) return failOutside(day);
  throw calendarError('NOT_A_DAY', `${day} is not a day; write it YYYY-MM-DD.`);
}

function failOutside(what: string): never {
  const { firstDay, lastDay } = BANK_HOLIDAY_COVERAGE;
  const known = `The bank holidays known are those from ${firstDay} to ${lastDay}`;
  throw calendarError(
    'OUTSIDE_BANK_HOLIDAYS',
    `${known}; ${what} lies outside. Add the years as GOV.UK announces them.`,
  );
}

function calendarError(code: CalendarErrorCode, message: string): DomainError<CalendarErrorCode> {
  return new DomainError(code, message);
}

function layOutDays(): ReadonlyMap<string, CoveredDay> {
  const bankHolidays = new Set(BANK_HOLIDAYS.map(({ day }) => day));
  const days = new Map<string, CoveredDay>();
  const last = Date.parse(BANK_HOLIDAY_COVERAGE.lastDay);
  for (let time = Date.parse(BANK_HOLIDAY_COVERAGE.firstDay); time <= last; time += MILLISECONDS_IN_DAY) {
    const date = new Date(time);
    const day = date.toISOString().slice(0, 10);
    const isWorking = date.getUTCDay() % 6 !== 0 && !bankHolidays.has(day);
    if (isWorking) workingDays.push(day);
    days.set(day, { isWorking, workingDaysSoFar: workingDays.length });
  }
  return days;
}
