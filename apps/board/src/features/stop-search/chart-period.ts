import { addMonths } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';

/** The two years that end with the months on the page, as far as there are searches; those months alone where none are. */
export function chartPeriod({ from, to }: Period, months: Period): Period {
  const earliest = addMonths(to, -23);
  if (months.from > to) return { from, to };
  return { from: earliest < months.from ? months.from : earliest, to };
}
