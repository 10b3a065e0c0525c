import type { Grant } from '@citizen-graph/access';
import { CONFIDENCE_METRICS } from '@citizen-graph/confidence';
import type { Subject } from '@citizen-graph/ledger';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { STOP_SEARCH_METRICS } from '@citizen-graph/stop-search';
import { SURVEY_METRICS } from '@citizen-graph/surveys';
import { VICTIMS_CODE_METRICS } from '@citizen-graph/victims-code';
import { WMNOW_METRICS } from '@citizen-graph/wmnow';

/** A metric and the subject that answers for it. */
export interface CatalogueEntry {
  readonly subject: Subject;
  readonly definition: MetricDefinition;
}

/** Every metric, subject by subject, in the order in which a board reads them. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...entries('surveys', SURVEY_METRICS),
  ...entries('victims-code', VICTIMS_CODE_METRICS),
  ...entries('stop-search', STOP_SEARCH_METRICS),
  ...entries('confidence', CONFIDENCE_METRICS),
  ...entries('wmnow', WMNOW_METRICS),
];

/** The metrics of the subjects that a grant holds. */
export function grantedCatalogue({ subjects }: Grant): readonly CatalogueEntry[] {
  return CATALOGUE.filter(({ subject }) => subjects.includes(subject));
}

/** The metric with this identifier, or null when there is none. */
export function findMetric(id: string): CatalogueEntry | null {
  return CATALOGUE.find(({ definition }) => definition.id === id) ?? null;
}

/** Whether the records of a dataset may be counted out: a metric that counts them needs no protection. */
export function isOpenDataset(dataset: string): boolean {
  return CATALOGUE.some(
    ({ definition: { open, arithmetic, datasets } }) =>
      (open !== undefined || arithmetic.kind === 'estimate') && datasets.of.includes(dataset),
  );
}

function entries(subject: Subject, definitions: readonly MetricDefinition[]): readonly CatalogueEntry[] {
  return definitions.map((definition) => ({ subject, definition }));
}
