import type { Grant } from '@citizen-graph/access';
import type { Release } from '@citizen-graph/ledger';

export interface CatalogueContext {
  readonly grant: Grant;
  /** The releases of a dataset, or of all, in order of their numbers. */
  readonly findReleases: (dataset: string | null) => Promise<readonly Release[]>;
}
