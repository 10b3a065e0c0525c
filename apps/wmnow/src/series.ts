import type { MetricRow, TableQuery } from '@citizen-graph/metrics';
import { invariant } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { TableAnswer } from '@citizen-graph/subgraph';
import { WMNOW_METRICS, monthsBefore, monthsOf } from '@citizen-graph/wmnow';
import type { Campaign, MonthOfJoiners } from '@citizen-graph/wmnow';
import type { WmnowContext } from './context';

type Question = Pick<TableQuery, 'period'> & Partial<TableQuery>;

/** The table of one of WMNow's metrics; of the whole period, uncut, unless asked otherwise. */
export function askMetric(
  { tables }: Pick<WmnowContext, 'tables'>,
  id: string,
  question: Question,
): Promise<TableAnswer> {
  const definition = WMNOW_METRICS.find((metric) => metric.id === id);
  invariant(definition, `${id} is a metric of WMNow`);
  const query: TableQuery = { grain: 'WHOLE_PERIOD', by: [], where: [], compare: null, ...question };
  return tables.answer({ definition, query, asOf: null });
}

/** The months that can be asked for of one area, or of the whole force. */
export function monthly(period: Period, areaCode: string | null): Question {
  const where = areaCode === null ? [] : [{ dimension: 'AREA' as const, values: [areaCode] }];
  return { period, grain: 'MONTH', where };
}

/** Joiners by month where a campaign was run, from before it to its end; only of months that are in. */
export async function joinersByMonth(
  context: Pick<WmnowContext, 'tables'>,
  campaign: Campaign,
): Promise<readonly MonthOfJoiners[]> {
  const period = { from: monthsBefore(campaign).from, to: monthsOf(campaign).to };
  const { rows } = await askMetric(context, 'wmnow-joiners', monthly(period, campaign.areaCode));
  return rows.flatMap(toJoiners);
}

function toJoiners({ period, value }: MetricRow): readonly MonthOfJoiners[] {
  return value.value === null ? [] : [{ month: period.from, joiners: value.value }];
}
