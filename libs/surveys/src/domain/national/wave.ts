import { month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';

/** The last month of the quarter of a month: interviews of a quarter are one wave, weighted together. */
export function waveOf(when: Month): Month {
  const [year = '', monthOfYear = ''] = when.split('-');
  const last = 3 * Math.ceil(Number(monthOfYear) / 3);
  return month(`${year}-${String(last).padStart(2, '0')}`);
}
