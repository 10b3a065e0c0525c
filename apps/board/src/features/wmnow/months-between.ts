import { addMonths } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';

/** The months in which people joined and left between the ends of the first and the last month. */
export function monthsBetween({ from, to }: Period): Period {
  return { from: from === to ? from : addMonths(from, 1), to };
}
