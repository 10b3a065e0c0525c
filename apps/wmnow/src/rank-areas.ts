import type { MetricRow } from '@citizen-graph/metrics';
import { LOCAL_POLICING_AREAS, invariant } from '@citizen-graph/reference';
import type { Comparison, Month } from '@citizen-graph/reference';
import { provenanceOf, toMetricValue } from '@citizen-graph/subgraph';
import { rankByValue } from '@citizen-graph/wmnow';
import type { WmnowContext } from './context';
import type { RankedBy, WmnowRankingType } from './graphql/ranking.type';
import { askMetric } from './series';

interface Criterion {
  readonly metric: string;
  readonly compare: Comparison | null;
  readonly valueOf: (row: MetricRow) => number | null;
}

const own = ({ value }: MetricRow): number | null => value.value;

const CRITERIA: Readonly<Record<RankedBy, Criterion>> = {
  MEMBERS: { metric: 'wmnow-members', compare: null, valueOf: own },
  SIGN_UP_RATE: { metric: 'wmnow-sign-up-rate', compare: null, valueOf: own },
  JOINERS: { metric: 'wmnow-joiners', compare: null, valueOf: own },
  GROWTH: {
    metric: 'wmnow-members',
    compare: 'SAME_PERIOD_LAST_YEAR',
    valueOf: ({ change }) => change?.relative ?? null,
  },
};

/** The areas by a criterion in one month, the first first. */
export async function rankAreas(
  context: Pick<WmnowContext, 'tables'>,
  month: Month,
  by: RankedBy,
): Promise<WmnowRankingType> {
  const { metric, compare, valueOf } = CRITERIA[by];
  const question = { period: { from: month, to: month }, by: ['AREA'] as const, compare };
  const { rows, releases } = await askMetric(context, metric, question);
  const ranked = rankByValue(rows.map((row) => ({ item: row, value: valueOf(row) })));
  return {
    places: ranked.map(({ rank, value, item }) => ({
      rank,
      area: areaOf(item),
      rankedBy: value,
      value: toMetricValue(item.value, item.breaks.length > 0),
    })),
    ...provenanceOf(releases),
  };
}

function areaOf({ group }: MetricRow) {
  const area = LOCAL_POLICING_AREAS.find(({ code }) => code === group[0]?.code);
  invariant(area, 'a row by area is of an area');
  return area;
}
