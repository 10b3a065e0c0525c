import type { Estimate } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import { DESIGN_EFFECT } from '../domain/reliability';

interface EstimateRow extends Omit<Estimate, 'month' | 'designEffect'> {
  readonly month: string;
}

/** An estimate with the earlier years that its publisher marks as significantly different. */
export interface MarkedEstimate extends Estimate {
  readonly differsFrom: readonly Month[];
}

/** The estimates that came in with the given releases. */
export async function findEstimates(
  manager: EntityManager,
  releases: readonly number[],
): Promise<readonly MarkedEstimate[]> {
  const rows = await manager.query<(EstimateRow & { readonly differsFrom: string | null })[]>(
    `select measure, force_code as segment, month, estimate as value, lower, upper, unweighted_base as base,
       differs_from as "differsFrom"
     from confidence.estimate
     where release = any($1)
     order by measure, force_code, month`,
    [releases],
  );
  return rows.map(({ differsFrom, ...row }) => ({
    ...row,
    month: month(row.month),
    designEffect: DESIGN_EFFECT.value,
    differsFrom: (differsFrom ?? '')
      .split(';')
      .filter((text) => text !== '')
      .map(month),
  }));
}
