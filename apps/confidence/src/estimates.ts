import { findEstimates } from '@citizen-graph/confidence';
import type { MarkedEstimate } from '@citizen-graph/confidence';
import { filesInForce } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';
import { releaseLoader } from '@citizen-graph/subgraph';
import type { DatabaseManager, ReleaseLoader } from '@citizen-graph/subgraph';
import DataLoader from 'dataloader';

/** Published estimates and the files that they came in with. */
export interface InForce {
  readonly estimates: readonly MarkedEstimate[];
  readonly files: readonly Release[];
}

/** Published estimates as at a moment, read once for all that ask for the same datasets. */
export interface EstimateSource {
  /** The estimates of the files in force, as at a moment; null for now. */
  inForce(datasets: readonly string[], asOf: Date | null): Promise<InForce>;
  /** The files of datasets that are in force now. */
  filesInForce(datasets: readonly string[]): Promise<readonly Release[]>;
}

type ReleaseNumbers = readonly number[];

/** The estimates of the database, to be made anew for each request. */
export function estimateSource(manager: DatabaseManager): EstimateSource {
  const releases = releaseLoader(manager);
  const estimates = new DataLoader<ReleaseNumbers, readonly MarkedEstimate[], string>(
    (sets) => Promise.all(sets.map((numbers) => findEstimates(manager, numbers))),
    { cacheKeyFn: (numbers) => numbers.join() },
  );
  return {
    filesInForce: (datasets) => filesOf(releases, datasets, null),
    inForce: async (datasets, asOf) => {
      const files = await filesOf(releases, datasets, asOf);
      return { estimates: await estimates.load(files.map(({ number }) => number)), files };
    },
  };
}

async function filesOf(
  releases: ReleaseLoader,
  datasets: readonly string[],
  asOf: Date | null,
): Promise<readonly Release[]> {
  return filesInForce(await releases.load({ datasets, asOf }));
}
