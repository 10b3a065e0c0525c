import { ALWAYS, addMonths } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { Answered } from '../components/answered';
import { graphql } from '../generated';
import type { LatestReleasesQuery } from '../generated/graphql';
import { useAnswer } from './use-answer';

const LATEST_RELEASES = graphql(`
  query LatestReleases {
    releases(first: 500) {
      number
      dataset
      period {
        from
        to
      }
      synthetic
    }
  }
`);

type Release = NonNullable<LatestReleasesQuery['releases']>[number];

const ReleasesContext = createContext<readonly Release[]>([]);

/** Fetches which months are in, before any page asks for figures of them. */
export function WithReleases({ children }: { readonly children: ReactNode }) {
  const query = useAnswer(LATEST_RELEASES, {});
  return (
    <Answered query={query} what="which months are in">
      {({ releases }) => <ReleasesContext value={releases ?? []}>{children}</ReleasesContext>}
    </Answered>
  );
}

/** Every release that is in, the latest first. */
export function useReleases(): readonly Release[] {
  return use(ReleasesContext);
}

/** Whether anything that is loaded is made up. */
export function useIsSynthetic(): boolean {
  return use(ReleasesContext).some(({ synthetic }) => synthetic);
}

/** The months that some dataset covers; of datasets, the first month of any and the last that all of them cover. */
export function useMonths(datasets: readonly string[]): Period {
  const releases = use(ReleasesContext).filter(({ period }) => period.from !== ALWAYS.from);
  const own = releases.filter(({ dataset }) => datasets.includes(dataset));
  const known = own.length === 0 ? releases : own;
  const lastOf = new Map<string, string>();
  for (const { dataset, period } of known)
    if (period.to > (lastOf.get(dataset) ?? '')) lastOf.set(dataset, period.to);
  const from = known.map(({ period }) => period.from).sort()[0] ?? '2022-04';
  const to = [...lastOf.values()].sort()[0] ?? from;
  return { from: from as Month, to: to as Month };
}

/** The last twelve months of some, or all of them where they are fewer. */
export function lastYearOf({ from, to }: Period): Period {
  const start = addMonths(to, -11);
  return { from: start < from ? from : start, to };
}
