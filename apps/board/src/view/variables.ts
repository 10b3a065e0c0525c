import { momentOf, whereOf } from './view';
import type { View } from './view';

/** What operations over the figures of a view take. */
export function variablesOf(view: View) {
  return {
    period: { from: view.from, to: view.to },
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  };
}
