import { Refusal, required } from '@citizen-graph/ledger';
import type { Column } from '@citizen-graph/ledger';
import { isCalendarDay } from '@citizen-graph/reference';

const NOT_A_DATE = new Refusal('NOT_A_DATE');
const TOO_LONG = new Refusal('TOO_LONG');
const LONGEST = 2_000;

/** Days parted by semicolons, kept as they are written: `2022-04-14;2022-04-28`. */
export function daysColumn(header: string): Column<string> {
  return required(header, 'days that exist, written YYYY-MM-DD and parted by semicolons', (written) => {
    if (written.length > LONGEST) return TOO_LONG;
    return written.split(';').every((day) => isCalendarDay(day.trim())) ? written : NOT_A_DATE;
  });
}
