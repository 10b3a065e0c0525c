import { collectFeedback } from '@citizen-graph/stop-search';
import type { CollectedFile } from '@citizen-graph/stop-search';
import { withLedger } from '../open-ledger';
import type { CommandContext } from './command-context';
import { describeOutcome } from './describe-import';

/** `citizen feedback collect`: what people answered becomes records, by releases. */
export async function collect(
  { by }: { readonly by: string },
  { config, terminal }: CommandContext,
): Promise<void> {
  await withLedger(config, async (database) => {
    const started = performance.now();
    const files = await collectFeedback(database, { collectedBy: by });
    if (files.length === 0)
      terminal.say('Nothing is new: no answer waits, and no receipt was issued or answered.');
    for (const file of files) terminal.say(describe(file, performance.now() - started));
  });
}

function describe(file: CollectedFile, milliseconds: number): string {
  return describeOutcome(file.fileName, { ...file, restated: [] }, milliseconds);
}
