import type { MetricValue, Polarity, TableQuery } from '@citizen-graph/metrics';
import { ALWAYS, month, overlaps } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { ServiceStandard } from './service-standard';

/** Whether a standard was met, as far as the figure can tell. */
export const COMPLIANCE_STATUSES = {
  MET: 'The whole of the interval is on the good side of the target, or at it.',
  NOT_MET: 'The whole of the interval is on the bad side of the target.',
  CANNOT_BE_TOLD: 'The target lies within the interval: more answers are needed to tell.',
  NOT_MEASURED: 'There is no figure, or none with an interval; its status says why.',
  NOT_IN_FORCE: 'The standard was not in force in these months.',
} as const;

export type ComplianceStatus = keyof typeof COMPLIANCE_STATUSES;

/** The months of a period in which a standard was in force; null where it was in none. */
export function monthsInForce({ from, to }: ServiceStandard, period: Period): Period | null {
  const own = { from: month(from), to: to === null ? ALWAYS.to : month(to) };
  if (!overlaps(own, period)) return null;
  return {
    from: own.from > period.from ? own.from : period.from,
    to: own.to < period.to ? own.to : period.to,
  };
}

/** Of whom the metric of a standard speaks; a metric of one survey or channel alone needs no telling. */
export function respondentsOf(
  { survey, channel }: ServiceStandard,
  dimensions: readonly { readonly name: string }[],
): TableQuery['where'] {
  const filters = [
    { dimension: 'SURVEY' as const, value: survey },
    { dimension: 'CHANNEL' as const, value: channel },
  ];
  return filters.flatMap(({ dimension, value }) =>
    value !== null && dimensions.some(({ name }) => name === dimension)
      ? [{ dimension, values: [value] }]
      : [],
  );
}

/** Whether a figure meets a target: only where all of its interval says so. */
export function complianceOf(
  { target }: Pick<ServiceStandard, 'target'>,
  polarity: Polarity,
  { interval }: MetricValue,
): ComplianceStatus {
  if (interval === null) return 'NOT_MEASURED';
  const isLowerBetter = polarity === 'LOWER_IS_BETTER';
  const [worst, best] = isLowerBetter ? [-interval.upper, -interval.lower] : [interval.lower, interval.upper];
  const aim = isLowerBetter ? -target : target;
  if (worst >= aim) return 'MET';
  return best < aim ? 'NOT_MET' : 'CANNOT_BE_TOLD';
}
