import type { EntityManager } from 'typeorm';

/** Which published estimates by place are asked for. */
export interface LocalEstimateQuery {
  readonly releases: readonly number[];
  readonly measure: string;
  /** The months that they end in, both included, written YYYY-MM. */
  readonly from: string;
  readonly to: string;
  /** Null for every place. */
  readonly place: string | null;
}

export interface FoundLocalEstimate {
  readonly survey: string;
  readonly place: string;
  readonly month: string;
  /** From 0 to 1. */
  readonly proportion: number;
  readonly forceProportion: number | null;
}

/** Estimates by place of the files in force, by survey, place and month. */
export async function findLocalEstimates(
  manager: EntityManager,
  { releases, measure, from, to, place }: LocalEstimateQuery,
): Promise<readonly FoundLocalEstimate[]> {
  return manager.query<FoundLocalEstimate[]>(
    `select survey, place, month, proportion, force_proportion as "forceProportion"
     from confidence.local_estimate
     where release = any($1) and measure = $2 and month between $3 and $4 and ($5::text is null or place = $5)
     order by survey, place, month`,
    [releases, measure, from, to, place],
  );
}
