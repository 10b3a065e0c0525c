import { metricTypes } from '@citizen-graph/subgraph';
import { SURVEY_METRICS } from '@citizen-graph/surveys';

/** The classes that answer for the metrics of surveys; other types of the subgraph lead to them. */
export const SURVEY_METRIC = metricTypes({
  name: 'SurveyMetric',
  description: 'A figure from the satisfaction surveys.',
  definitions: SURVEY_METRICS,
});

/** A metric of surveys as a field names it. */
export interface SurveyMetricReference {
  readonly id: string;
}
