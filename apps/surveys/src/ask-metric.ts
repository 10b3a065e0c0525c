import type { MetricDefinition, TableQuery } from '@citizen-graph/metrics';
import { invariant } from '@citizen-graph/reference';
import type { MetricContext, TableAnswer } from '@citizen-graph/subgraph';
import { SURVEY_METRICS } from '@citizen-graph/surveys';

/** A question to a metric: of the whole period and uncut unless it says otherwise. */
export type MetricQuestion = Pick<TableQuery, 'period'> &
  Partial<TableQuery> & { readonly asOf: Date | null };

/** The metric of surveys with this identifier. */
export function getMetric(id: string): MetricDefinition {
  const definition = SURVEY_METRICS.find((metric) => metric.id === id);
  invariant(definition, `${id} is a metric of surveys`);
  return definition;
}

/** The table of a metric of surveys. */
export function askMetric(
  { tables }: MetricContext,
  id: string,
  { asOf, ...question }: MetricQuestion,
): Promise<TableAnswer> {
  const query: TableQuery = { grain: 'WHOLE_PERIOD', by: [], where: [], compare: null, ...question };
  return tables.answer({ definition: getMetric(id), query, asOf });
}
