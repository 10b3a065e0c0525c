import type { Release } from '@citizen-graph/ledger';
import { funnelOf, missingValue } from '@citizen-graph/metrics';
import type { Funnel } from '@citizen-graph/metrics';
import { UNKNOWN_AREA } from '@citizen-graph/reference';
import type { ShownRelease } from './shown-release';
import type { TableRequest, TableSource } from './table-source';

export interface FunnelAnswer {
  readonly funnel: Funnel;
  readonly releases: readonly ShownRelease[];
  /** The last release that was in by then. */
  readonly last: Release | undefined;
}

/**
 * Areas around the figure of the whole force, from the answers to two tables: so it shows nothing that they would not.
 * Throws a DomainError with a code of METRIC_ERRORS, UNKNOWN_DIMENSION among them where the metric is not cut by area.
 */
export async function answerFunnel(tables: TableSource, asked: TableRequest): Promise<FunnelAnswer> {
  const [byArea, whole] = await Promise.all([
    tables.answer({ ...asked, query: { ...asked.query, by: ['AREA'] } }),
    tables.answer({ ...asked, query: { ...asked.query, by: [] } }),
  ]);
  const areas = byArea.rows.flatMap(({ group, value }) => group.map((place) => ({ group: place, value })));
  const known = areas.filter(({ group }) => group.code !== UNKNOWN_AREA);
  const overall = whole.rows[0]?.value ?? missingValue('NOT_AVAILABLE');
  const { releases, last } = byArea;
  return { funnel: funnelOf(asked.definition.arithmetic, overall, known), releases, last };
}
