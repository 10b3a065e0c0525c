import { DateTime } from 'luxon';
import { invariant } from './domain-error';
import { month } from './month';
import type { Month } from './month';

const MILLISECONDS_IN_HOUR = 3_600_000;

// Clocks change on the hour, so the month of an hour is the month of all its instants; asking the
// time zone database once an hour instead of once a row makes a million rows affordable.
const monthOfHour = new Map<number, Month>();

const INSTANT = /^(19|20)\d{2}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Milliseconds since 1970 of an ISO 8601 instant with its offset (`2023-01-31T23:30:00+00:00`) of the
 * years 1900 to 2099; null if it is not one.
 */
export function parseInstant(text: string): number | null {
  if (!INSTANT.test(text)) return null;
  const instant = Date.parse(text);
  return Number.isNaN(instant) || !isCalendarDay(text.slice(0, 10)) ? null : instant;
}

/** The milliseconds since 1970 of an instant that was read before, and so is known to be one. */
export function instantOf(text: string): number {
  const instant = parseInstant(text);
  invariant(instant !== null, `${text} is not an instant`);
  return instant;
}

/** The calendar month in Europe/London of an instant in milliseconds since 1970. */
export function londonMonth(instant: number): Month {
  const hour = Math.floor(instant / MILLISECONDS_IN_HOUR);
  const known = monthOfHour.get(hour);
  if (known !== undefined) return known;
  const zoned = DateTime.fromMillis(hour * MILLISECONDS_IN_HOUR, { zone: 'Europe/London' });
  const found = month(zoned.toFormat('yyyy-MM'));
  monthOfHour.set(hour, found);
  return found;
}

/** The day in Europe/London, written `YYYY-MM-DD`, of an instant in milliseconds since 1970. */
export function londonDay(instant: number): string {
  return DateTime.fromMillis(instant, { zone: 'Europe/London' }).toFormat('yyyy-MM-dd');
}

/** True when the text is a day that exists, written `YYYY-MM-DD` (so not `2023-02-30`). */
export function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const day = Number(parts[3]);
  return day >= 1 && day <= daysInMonth(Number(parts[1]), Number(parts[2]));
}

// By hand because each of a million rows asks, and a date library takes ten times as long to answer.
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}
