import { addMonths } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';

/** The months whose figures say what chance alone brings: the two years that end with those on the page. */
export function chartPeriod({ to }: Period): Period {
  return { from: addMonths(to, -23), to };
}
