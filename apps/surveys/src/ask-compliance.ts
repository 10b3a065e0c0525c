import { provenanceOf, toMetricValue } from '@citizen-graph/subgraph';
import type { MetricContext } from '@citizen-graph/subgraph';
import { complianceOf, describeCompliance, monthsInForce, respondentsOf } from '@citizen-graph/surveys';
import type { ServiceStandard } from '@citizen-graph/surveys';
import { invariant } from '@citizen-graph/reference';
import { askMetric, getMetric } from './ask-metric';
import type { MetricQuestion } from './ask-metric';
import type { StandardComplianceType } from './graphql/charter.type';

/** How a standard was kept in the months of a period in which it was in force. */
export async function askCompliance(
  context: MetricContext,
  standard: ServiceStandard,
  { period: asked, asOf }: MetricQuestion,
): Promise<StandardComplianceType> {
  const period = monthsInForce(standard, asked);
  if (period === null) return NOT_IN_FORCE;
  const { id, polarity, dimensions } = getMetric(standard.metric);
  const where = respondentsOf(standard, dimensions);
  const { rows, releases } = await askMetric(context, id, { period, where, asOf });
  const [row] = rows;
  invariant(row, `${id} has a row for the whole period`);
  const { value, breaks } = row;
  const status = complianceOf(standard, polarity, value);
  return {
    status,
    words: describeCompliance(status, { standard, polarity, value }),
    period,
    value: toMetricValue(value, breaks.length > 0),
    ...provenanceOf(releases),
  };
}

const NOT_IN_FORCE: StandardComplianceType = {
  status: 'NOT_IN_FORCE',
  words: 'Not in force in these months.',
  period: null,
  value: null,
  releases: [],
  synthetic: false,
};
