import type { ChartPeriod } from './chart';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A period as an axis prints it: Apr 2022, Apr to Jun 2022, or Oct 2022 to Mar 2023. */
export function periodLabel({ from, to }: ChartPeriod): string {
  const [first, last] = [monthLabel(from), monthLabel(to)];
  if (from === to) return first;
  return from.slice(0, 4) === to.slice(0, 4) ? `${first.slice(0, 3)} to ${last}` : `${first} to ${last}`;
}

function monthLabel(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}
