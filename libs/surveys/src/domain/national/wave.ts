import { addMonths, month } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';

/** The last month of the quarter of a month: interviews of a quarter are one wave, weighted together. */
export function waveOf(when: Month): Month {
  return quarterOf(when).to;
}

/** The months of the wave of a month: its quarter. */
export function quarterOf(when: Month): Period {
  const [year = '', monthOfYear = ''] = when.split('-');
  const last = 3 * Math.ceil(Number(monthOfYear) / 3);
  const to = month(`${year}-${String(last).padStart(2, '0')}`);
  return { from: addMonths(to, -2), to };
}
