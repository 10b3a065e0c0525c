import { ASSURANCES, RULE_SETS, VARIATIONS, limitsInWords, wordsOf } from '@citizen-graph/metrics';
import type { ChartPoint, ChartStretch, RuleSetName } from '@citizen-graph/metrics';
import { invariant } from '@citizen-graph/reference';
import { answerChart } from '../tables/answer-chart';
import type { ChartAnswer, ChartRequest, ChartSources } from '../tables/answer-chart';
import { momentOf } from '../tables/moment-of';
import type { ChartArguments } from './chart-arguments';
import { toChartNote } from './chart-note.type';
import type { ControlChartPointType } from './control-chart-point.type';
import type { ControlChartStretchType } from './control-chart-stretch.type';
import type { ControlChartType } from './control-chart.type';
import { toMetricValue } from './metric-value.type';
import { provenanceOf } from './release.type';
import { toAsOf, toTableQuery } from './to-table-query';

/** The control chart that the arguments ask of a metric, as the schema shows it. */
export async function controlChartOf(
  sources: ChartSources,
  definition: ChartRequest['definition'],
  given: ChartArguments,
): Promise<ControlChartType> {
  const { ruleSet, screening = null, baseline = null } = given;
  const asOf = toAsOf(given);
  const query = toTableQuery({ ...given, by: null, compare: null });
  const answer = await answerChart(sources, { definition, query, asOf, ruleSet, screening, baseline });
  return {
    ...toControlChart(answer, ruleSet),
    target: definition.target,
    asOf: momentOf(asOf, answer.table.last),
  };
}

function toControlChart(
  { chart, rebasings, annotations, table }: ChartAnswer,
  ruleSet: RuleSetName,
): Omit<ControlChartType, 'target' | 'asOf'> {
  const { stretches, variation, assurance } = chart;
  const last = stretches.at(-1);
  invariant(last, 'a period has a row at least');
  return {
    points: stretches.flatMap(({ points }) => points.map(toPoint)),
    stretches: stretches.map((stretch) => toStretch(stretch, ruleSet)),
    variation: { code: variation, ...VARIATIONS[variation] },
    assurance: { code: assurance, ...ASSURANCES[assurance] },
    ruleSet,
    limitsStatus: last.status,
    rebasings: rebasings.map(toChartNote),
    annotations: annotations.map(toChartNote),
    erasedSince: table.erasedSince ?? false,
    ...provenanceOf(table.releases),
  };
}

function toPoint({ row, gap, limits, specialCause, type }: ChartPoint): ControlChartPointType {
  return {
    period: row.period,
    value: toMetricValue(row.value, row.breaks.length > 0),
    gap,
    mean: limits?.mean ?? null,
    upperLimit: limits?.upper ?? null,
    lowerLimit: limits?.lower ?? null,
    nearUpper: limits?.closeUpper ?? null,
    nearLower: limits?.closeLower ?? null,
    specialCause: specialCause === null ? null : { rule: specialCause.cause, words: wordsOf(specialCause) },
    variation: type,
  };
}

function toStretch(stretch: ChartStretch, ruleSet: RuleSetName): ControlChartStretchType {
  const { period, starts, status, limits, figures, movingRanges, screenedOut } = stretch;
  return {
    period,
    starts,
    limitsStatus: status,
    limitsReason: limitsInWords(stretch, RULE_SETS[ruleSet]),
    mean: limits?.mean ?? null,
    averageMovingRange: limits?.averageMovingRange ?? null,
    figures,
    movingRanges,
    screenedOut,
  };
}
