import { withdrawReceiptBatch } from '@citizen-graph/stop-search';
import { withLedger } from '../open-ledger';
import { counted } from '../terminal/table';
import type { CommandContext } from './command-context';

/** `citizen feedback withdraw`: the receipts of a batch that got lost take no more answers. */
export async function withdrawReceipts(batch: string, { config, terminal }: CommandContext): Promise<void> {
  await withLedger(config, async ({ manager }) => {
    const open = await withdrawReceiptBatch(manager, batch);
    terminal.say(
      `Batch ${batch} takes no more answers; ${counted(open, 'receipt')} had none. The rates go on counting the whole batch.`,
    );
  });
}
