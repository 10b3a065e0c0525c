import { VALUE_STATUSES } from '@citizen-graph/metrics';
import type { MetricValue, Polarity } from '@citizen-graph/metrics';
import type { ComplianceStatus } from './compliance';
import type { ServiceStandard } from './service-standard';

/** What a compliance rests on. */
export interface Measured {
  readonly standard: Pick<ServiceStandard, 'target'>;
  readonly polarity: Polarity;
  readonly value: MetricValue;
}

/** A compliance in a sentence, percentages to one decimal: `Met: 81.2% to 84.0%, at or above 80%.` */
export function describeCompliance(
  status: ComplianceStatus,
  { standard, polarity, value }: Measured,
): string {
  const { interval } = value;
  const isLowerBetter = polarity === 'LOWER_IS_BETTER';
  const limits = interval === null ? '' : `${percent(interval.lower)} to ${percent(interval.upper)}`;
  const target = `${standard.target}%`;
  switch (status) {
    case 'MET':
      return `Met: ${limits}, at or ${isLowerBetter ? 'below' : 'above'} ${target}.`;
    case 'NOT_MET':
      return `Not met: ${limits}, ${isLowerBetter ? 'above' : 'below'} ${target}.`;
    case 'CANNOT_BE_TOLD':
      return `Cannot be told yet: ${limits}, on both sides of ${target}.`;
    case 'NOT_MEASURED':
      return `Not measured: ${uncapitalised(VALUE_STATUSES[value.status])}`;
    case 'NOT_IN_FORCE':
      return 'Not in force in these months.';
  }
}

function percent(value: number): string {
  return `${value.toFixed(1)}%`;
}

function uncapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
