import { DomainError } from '@citizen-graph/reference';
import type { Grain } from '@citizen-graph/reference';
import type { Arithmetic, MetricDefinition } from '../definitions/metric-definition';
import type { MetricErrorCode } from '../errors';
import { CHART_GRAINS } from './gap';
import type { ChartGrain } from './gap';
import type { RuleSet } from './rule-set';

/** What a chart is asked for beside its table. */
export interface ChartQuestion {
  readonly grain: Grain;
  readonly baseline: number | null;
  readonly ruleSet: RuleSet;
}

/** The grain of a chart; throws INVALID_GRAIN and INVALID_BASELINE for what no chart can be drawn of. */
export function checkChart({ id, arithmetic }: MetricDefinition, question: ChartQuestion): ChartGrain {
  const { grain, baseline, ruleSet } = question;
  const grains = grainsOf(arithmetic);
  if (!isAmong(grains, grain)) {
    fail(
      'INVALID_GRAIN',
      `${id} has no chart by ${grain}, whose periods are one alone or may share months; ask for ${grains.join(', ')}.`,
    );
  }
  if (baseline !== null && baseline < ruleSet.fewestFigures) {
    fail(
      'INVALID_BASELINE',
      `${id}: baseline is ${baseline}; limits need at least ${ruleSet.fewestFigures} figures. ` +
        'Give as many or more, or leave baseline out to use all.',
    );
  }
  return grain;
}

// Figures that share months, as those of survey years do each quarter, follow each other by more than chance.
function grainsOf({ kind }: Arithmetic): readonly ChartGrain[] {
  return kind === 'estimate' ? ['FINANCIAL_YEAR', 'CALENDAR_YEAR'] : EVERY_GRAIN;
}

const EVERY_GRAIN = Object.keys(CHART_GRAINS) as readonly ChartGrain[];

function isAmong(grains: readonly ChartGrain[], grain: Grain): grain is ChartGrain {
  return grains.some((each) => each === grain);
}

function fail(code: MetricErrorCode, message: string): never {
  throw new DomainError(code, message);
}
