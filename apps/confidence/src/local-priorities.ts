import { CONFIDENCE_METRICS, PRIORITIES } from '@citizen-graph/confidence';
import { rankIntervals } from '@citizen-graph/metrics';
import type { MetricRow } from '@citizen-graph/metrics';
import { invariant } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { provenanceOf, toMetricValue } from '@citizen-graph/subgraph';
import type { ConfidenceContext } from './context';
import type { LocalPrioritiesType, LocalPriorityType } from './graphql/local.type';

const METHOD =
  'Places are certain only where joint 95% intervals of the shares (Wilson, with Šidák’s correction) do not ' +
  'overlap: Klein, Wright and Wieczorek, 2020. They know sampling error alone; who is at home and willing is no ' +
  'random sample.';

/** What residents want dealt with first in some months, of one area or of all, with intervals on ranks. */
export async function localPriorities(
  { tables }: Pick<ConfidenceContext, 'tables'>,
  period: Period,
  area: string | null,
): Promise<LocalPrioritiesType> {
  const definition = CONFIDENCE_METRICS.find(({ id }) => id === 'local-priority');
  invariant(definition, 'local-priority is a metric');
  const where = area === null ? [] : [{ dimension: 'AREA' as const, values: [area] }];
  const query = { period, grain: 'WHOLE_PERIOD', by: ['PRIORITY'], where, compare: null } as const;
  const { rows, releases } = await tables.answer({ definition, query, asOf: null });
  return {
    priorities: ranked(rows),
    respondents: respondentsOf(rows),
    method: METHOD,
    ...provenanceOf(releases),
  };
}

// Every respondent is counted once for each priority, so all of them have the same base and status.
function respondentsOf([row]: readonly MetricRow[]): number | null {
  invariant(row, 'a table by priority has a row for each');
  return row.value.status === 'NOT_APPLICABLE' ? 0 : row.value.denominator;
}

function ranked(rows: readonly MetricRow[]): readonly LocalPriorityType[] {
  const known = rows.flatMap(({ value }) => {
    const { numerator, denominator } = value;
    return numerator === null || denominator === null ? [] : [{ successes: numerator, trials: denominator }];
  });
  // All of them have a base or none has.
  const ranks = known.length === rows.length ? rankIntervals(known) : [];
  const priorities = PRIORITIES.map(({ code, label }, index) => {
    const [row, place] = [rows[index], ranks[index]];
    invariant(row, 'a table by priority has a row for each');
    const rankInterval = place === undefined ? null : { from: place.from, to: place.to };
    return { code, label, value: toMetricValue(row.value, false), rank: place?.rank ?? null, rankInterval };
  });
  return priorities.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
}
