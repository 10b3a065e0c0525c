import type { MetricRow } from '@citizen-graph/metrics';
import { invariant, overlaps } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { provenanceOf, toMetricValue } from '@citizen-graph/subgraph';
import type { MetricValueType, TableAnswer } from '@citizen-graph/subgraph';
import { monthsOf } from '@citizen-graph/wmnow';
import type { Campaign } from '@citizen-graph/wmnow';
import type { WmnowContext } from './context';
import type { WmnowSeriesType } from './graphql/series.type';
import { toCampaign } from './graphql/to-campaign';
import { askMetric, monthly } from './series';

interface SeriesRequest {
  readonly period: Period;
  /** Null for the whole force. */
  readonly areaCode: string | null;
  readonly campaigns: readonly Campaign[];
}

/** Members, joiners and leavers of each month, with the campaigns that ran in it. */
export async function membershipSeries(
  context: Pick<WmnowContext, 'tables'>,
  { period, areaCode, campaigns }: SeriesRequest,
): Promise<WmnowSeriesType> {
  const question = monthly(period, areaCode);
  const [members, joiners, leavers] = await Promise.all([
    askMetric(context, 'wmnow-members', question),
    askMetric(context, 'wmnow-joiners', question),
    askMetric(context, 'wmnow-leavers', question),
  ]);
  const months = members.rows.map((row, index) => ({
    month: row.period.from,
    members: valueIn(row),
    joiners: valueIn(joiners.rows[index]),
    leavers: valueIn(leavers.rows[index]),
    campaigns: campaigns.filter((campaign) => overlaps(monthsOf(campaign), row.period)).map(toCampaign),
  }));
  const releases = releasesOf([members, joiners, leavers]);
  return {
    months,
    ...provenanceOf(releases),
  };
}

function valueIn(row: MetricRow | undefined): MetricValueType {
  invariant(row, 'tables of the same months have as many rows');
  return toMetricValue(row.value, row.breaks.length > 0);
}

function releasesOf(answers: readonly TableAnswer[]) {
  const byNumber = new Map(answers.flatMap(({ releases }) => releases.map((each) => [each.number, each])));
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}
