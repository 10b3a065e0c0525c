import type { Observation } from '@citizen-graph/metrics';
import type { Dataset, RecordFields } from './dataset';

/** Everything that a record adds to cells. */
export function observationsOf<Fields extends RecordFields>(
  dataset: Dataset<Fields>,
  fields: Fields,
): readonly Observation[] {
  const observation = dataset.observe(fields);
  const more = dataset.observeMore?.(fields) ?? [];
  return observation === null ? more : [observation, ...more];
}
