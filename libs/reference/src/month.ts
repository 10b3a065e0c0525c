/** A calendar month in Europe/London, written `YYYY-MM`; months compare correctly as strings. */
export type Month = string & { readonly month: unique symbol };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** True when the text is a month written `YYYY-MM`, years 0000 to 9999. */
export function isMonth(text: string): text is Month {
  return MONTH.test(text);
}

/** Reads `YYYY-MM`; returns null when the text is not a month. */
export function parseMonth(text: string): Month | null {
  return isMonth(text) ? text : null;
}

/** The month of a constant known to be right; throws a RangeError otherwise. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`${text} is not a month written YYYY-MM`);
  return text;
}

/** Months since 0000-01, for arithmetic. */
export function monthNumber(value: Month): number {
  return Number(value.slice(0, 4)) * 12 + Number(value.slice(5)) - 1;
}

/** The month that lies the given number of months after (or, when negative, before) another. */
export function addMonths(value: Month, count: number): Month {
  const total = monthNumber(value) + count;
  const year = Math.floor(total / 12);
  return month(`${String(year).padStart(4, '0')}-${String(total - year * 12 + 1).padStart(2, '0')}`);
}
