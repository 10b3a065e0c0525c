import type { Release } from '@citizen-graph/ledger';
import { formatPeriod } from '@citizen-graph/reference';
import { withLedger } from '../open-ledger';
import { SOURCES, getSource } from '../sources';
import type { CommandContext } from './command-context';

export interface ObserveOptions {
  readonly dataset: string | undefined;
  readonly by: string;
}

/** `citizen observe`: works out the cells of stored records anew where what is measured has changed. */
export async function observeDatasets(
  { dataset, by }: ObserveOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  const sources = dataset === undefined ? SOURCES : [getSource(dataset)];
  await withLedger(config, async (database) => {
    const restatements: Release[] = [];
    for (const source of sources) {
      const written = await source.observe(database, { importedBy: by });
      for (const release of written) terminal.say(describe(release));
      restatements.push(...written);
    }
    if (restatements.length === 0) terminal.say('Every figure agrees with its records; nothing was written.');
  });
}

function describe({ number, dataset, period }: Release): string {
  return `the figures of ${dataset}, ${formatPeriod(period)}, are stated anew by release ${number}`;
}
