import { CONFIDENCE_METRICS, findForce } from '@citizen-graph/confidence';
import { calculateEstimateTable } from '@citizen-graph/metrics';
import { DomainError, contains, invariant } from '@citizen-graph/reference';
import { provenanceOf, toMetricValue } from '@citizen-graph/subgraph';
import type { ConfidenceContext } from './context';
import type { ConfidenceTrendType, EstimatedMeasure } from './graphql/trend.type';

const METRICS: Readonly<Record<EstimatedMeasure, string>> = {
  OVERALL_CONFIDENCE: 'overall-confidence',
  GOOD_OR_EXCELLENT_JOB: 'good-or-excellent-job',
};

/**
 * Every estimate of some forces, year by year, each force once however often it is named; throws UNKNOWN_VALUE
 * for a force that there is not.
 */
export async function confidenceTrend(
  { estimates: source }: Pick<ConfidenceContext, 'estimates'>,
  asked: EstimatedMeasure,
  forceCodes: readonly string[],
): Promise<ConfidenceTrendType> {
  const definition = CONFIDENCE_METRICS.find(({ id }) => id === METRICS[asked]);
  invariant(definition, `${asked} is a metric`);
  const forces = [...new Set(forceCodes)].map(forceOf);
  const { estimates, files } = await source.inForce(definition.datasets.of, null);
  const years = forces.flatMap((force) =>
    estimates
      .filter(({ measure, segment }) => measure === definition.id && segment === force.code)
      .map((estimate) => {
        const period = { from: estimate.month, to: estimate.month };
        const where = [{ dimension: 'FORCE' as const, values: [force.code] }];
        const query = { period, grain: 'WHOLE_PERIOD', by: [], where, compare: null } as const;
        const [row] = calculateEstimateTable(definition, query, [estimate]);
        invariant(row, 'a table of one period has a row');
        const { breaks, value } = row;
        const { month: yearEnding, differsFrom } = estimate;
        return { force, yearEnding, value: toMetricValue(value, breaks.length > 0), differsFrom, breaks };
      }),
  );
  const used = files.filter(({ period }) => years.some(({ yearEnding }) => contains(period, yearEnding)));
  return { years, ...provenanceOf(used) };
}

function forceOf(code: string) {
  const force = findForce(code);
  if (force !== null) return force;
  throw new DomainError(
    'UNKNOWN_VALUE',
    `publicConfidence.trend(forces:) has no force ${code.slice(0, 40)}; ask publicConfidence { comparators { code } }.`,
  );
}
