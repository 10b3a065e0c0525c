import type { Release } from '@citizen-graph/ledger';
import type { Audience } from '@citizen-graph/metrics';

export interface CatalogueContext {
  readonly audience: Audience;
  /** The releases of a dataset, or of all, in order of their numbers. */
  readonly findReleases: (dataset: string | null) => Promise<readonly Release[]>;
}
