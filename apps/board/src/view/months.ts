import { addMonths } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';

const LONG = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** March 2023 */
export function monthName(month: string): string {
  return LONG.format(new Date(`${month}-01T00:00:00Z`));
}

/** Mar 2023 */
export function shortMonth(month: string): string {
  return SHORT.format(new Date(`${month}-01T00:00:00Z`));
}

/** April 2022 to March 2023, or March 2023 */
export function periodName({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? monthName(from) : `${monthName(from)} to ${monthName(to)}`;
}

/** Every month of a period. */
export function monthsOf({ from, to }: Period): readonly Month[] {
  const months = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** 3 April 2023 at 09:12, in London */
export function dayAndTime(moment: string): string {
  return MOMENT.format(new Date(moment));
}
