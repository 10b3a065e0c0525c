import { findReleases } from '@citizen-graph/ledger';
import { withLedger } from '../open-ledger';
import { getSource } from '../sources';
import type { CommandContext } from './command-context';
import { renderReleases } from './render-releases';

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
    terminal.say(json === true ? JSON.stringify(releases, null, 2) : renderReleases(releases));
  });
}
