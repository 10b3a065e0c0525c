import type { FoundLocalEstimate } from '@citizen-graph/confidence';
import type { MetricValue } from '@citizen-graph/metrics';
import { contains, month } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { provenanceOf, toMetricValue } from '@citizen-graph/subgraph';
import type { ConfidenceContext } from './context';
import type { LocalEstimateType, LocalEstimatesType, LocalMeasure } from './graphql/local.type';

const DATASETS = ['local-confidence-estimates'];
const NO_INTERVALS = 'Not available: the publisher does not say how many people stand behind each estimate.';

interface LocalEstimatesRequest {
  readonly measure: LocalMeasure;
  readonly period: Period;
  /** Null for every place. */
  readonly place: string | null;
}

/** Estimates by place of surveys of other forces, that end in some months. */
export async function localEstimates(
  { estimates, findLocalEstimates }: Pick<ConfidenceContext, 'estimates' | 'findLocalEstimates'>,
  { measure, period, place }: LocalEstimatesRequest,
): Promise<LocalEstimatesType> {
  const files = await estimates.filesInForce(DATASETS);
  const releases = files.map(({ number }) => number);
  const found = await findLocalEstimates({ releases, measure, ...period, place });
  const used = files.filter((file) => found.some((each) => contains(file.period, month(each.month))));
  return {
    estimates: found.map(toEstimate),
    intervals: NO_INTERVALS,
    ...provenanceOf(used),
  };
}

function toEstimate(found: FoundLocalEstimate): LocalEstimateType {
  const { survey, place, month: periodEnding, proportion, forceProportion } = found;
  return { survey, place, periodEnding, value: percent(proportion), ofForce: percent(forceProportion) };
}

function percent(proportion: number | null) {
  const nothing = { numerator: null, denominator: null, interval: null };
  const value: MetricValue =
    proportion === null
      ? { status: 'NOT_AVAILABLE', value: null, ...nothing }
      : { status: 'PUBLISHED', value: 100 * proportion, ...nothing };
  return toMetricValue(value, false);
}
