import { findEstimates } from '@citizen-graph/confidence';
import type { MarkedEstimate } from '@citizen-graph/confidence';
import { filesInForce } from '@citizen-graph/ledger';
import type { AsOf, Release } from '@citizen-graph/ledger';
import { knownReleases, releaseLoader } from '@citizen-graph/subgraph';
import type { DatabaseManager, ReleaseLoader } from '@citizen-graph/subgraph';
import DataLoader from 'dataloader';

/** Published estimates and the files that they came in with. */
export interface InForce {
  readonly estimates: readonly MarkedEstimate[];
  readonly files: readonly Release[];
  /** The last release that was in, of any dataset. */
  readonly last?: Release;
}

/** Published estimates as at a moment, read once for all that ask for the same datasets. */
export interface EstimateSource {
  /** The estimates of the files in force, as of a moment or a release; null for now. Throws INVALID_AS_OF. */
  inForce(datasets: readonly string[], asOf: AsOf): Promise<InForce>;
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
    filesInForce: async (datasets) => filesOf(await known(releases, null), datasets),
    inForce: async (datasets, asOf) => {
      const all = await known(releases, asOf);
      const files = filesOf(all, datasets);
      const last = all.at(-1);
      return {
        estimates: await estimates.load(files.map(({ number }) => number)),
        files,
        ...(last && { last }),
      };
    },
  };
}

async function known(releases: ReleaseLoader, asOf: AsOf): Promise<readonly Release[]> {
  return knownReleases(await releases.load({ datasets: null, asOf: null }), asOf);
}

function filesOf(releases: readonly Release[], datasets: readonly string[]): readonly Release[] {
  return filesInForce(releases).filter(({ dataset }) => datasets.includes(dataset));
}
