import { isCalendarDay, londonDay, parseInstant, parseMonth } from '@citizen-graph/reference';
import { Refusal } from '../domain/row-issue';
import { required } from './columns';
import type { Column } from '../domain/column';
import type { Month } from '@citizen-graph/reference';

const NOT_A_DATE = new Refusal('NOT_A_DATE');
const NOT_A_MONTH = new Refusal('NOT_A_MONTH');
const NOT_AN_INSTANT = new Refusal('NOT_AN_INSTANT');

/** A day that exists, kept as it is written: `2023-02-28`. */
export function day(header: string): Column<string> {
  const column = required(header, 'a day that exists, written YYYY-MM-DD', (text) =>
    isCalendarDay(text) ? text : NOT_A_DATE,
  );
  return { ...column, liesAfter: (text, last) => text.trim() > last };
}

/** A date and time with its offset from UTC, kept as it is written: `2023-01-31T23:30:00+00:00`. */
export function instant(header: string): Column<string> {
  const expected = 'a date and time with its offset, such as 2023-01-31T23:30:00+00:00';
  const column = required(header, expected, (text) => (parseInstant(text) === null ? NOT_AN_INSTANT : text));
  return { ...column, liesAfter: instantLiesAfter };
}

/** A calendar month, written `2023-02`. */
export function monthColumn(header: string): Column<Month> {
  const column = required(header, 'a month, written YYYY-MM', (text) => parseMonth(text) ?? NOT_A_MONTH);
  return { ...column, liesAfter: (text, last) => text.trim() > last.slice(0, 7) };
}

/** The same column, which takes days to come too, as those on which something is due. */
export function mayLieAhead<Value>({ liesAfter: _, ...column }: Column<Value>): Column<Value> {
  return column;
}

// Only a text whose own day comes later is worth the time zone: an offset moves it by less than a day.
function instantLiesAfter(text: string, last: string): boolean {
  const trimmed = text.trim();
  const instant = parseInstant(trimmed);
  return trimmed.slice(0, 10) >= last && instant !== null && londonDay(instant) > last;
}
