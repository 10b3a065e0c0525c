import type { Subject } from '@citizen-graph/ledger';
import type { CatalogueEntry } from '../catalogue';
import type { MetricInterface } from './metric.type';

/** The type of each subject's metrics, which its subgraph answers for too. */
export const METRIC_TYPE_NAMES: Readonly<Record<Subject, string>> = {
  surveys: 'SurveyMetric',
  'victims-code': 'VictimsCodeMetric',
  'stop-search': 'StopSearchMetric',
  confidence: 'ConfidenceMetric',
  wmnow: 'WmnowMetric',
};

/** A metric as the schema shows it, with the name of its type. */
export function toMetric({ subject, definition }: CatalogueEntry): MetricInterface {
  const { of, to } = definition.datasets;
  return {
    ...definition,
    datasets: [...of, ...to],
    breaks: definition.breaks ?? [],
    __typename: METRIC_TYPE_NAMES[subject],
  };
}
