import { findReleases } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';
import { withLedger } from '../open-ledger';
import { getSource } from '../sources';
import type { CommandContext } from './command-context';
import { renderReleases } from './render-releases';
import { standingsOf } from './standing';

export interface ReleasesOptions {
  readonly dataset?: string;
  readonly json?: true;
}

/** `citizen releases`: what came in and went out, in order. */
export async function listReleases(
  { dataset, json }: ReleasesOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  const datasets = dataset === undefined ? null : [getSource(dataset).id];
  await withLedger(config, async ({ manager }) => {
    const releases = await findReleases(manager, { datasets, asOf: null });
    terminal.say(json === true ? toJson(releases) : renderReleases(releases));
  });
}

function toJson(releases: readonly Release[]): string {
  const standings = standingsOf(releases);
  const notOfAFile = { standing: null, endedBy: null };
  return JSON.stringify(
    releases.map((release) => ({ ...release, ...(standings.get(release.number) ?? notOfAFile) })),
    null,
    2,
  );
}
