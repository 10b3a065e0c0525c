import { retractChartNote } from '@citizen-graph/ledger';
import { withLedger } from '../open-ledger';
import type { CommandContext } from './command-context';

export interface NoteToRetract {
  readonly id: number;
  readonly by: string;
}

/** `citizen chart retract`: a note counts no longer from now on. */
export async function retractNote(
  { id, by }: NoteToRetract,
  { config, terminal }: CommandContext,
): Promise<void> {
  await withLedger(config, async ({ manager }) => {
    const { metric, month } = await retractChartNote(manager, { id, retractedBy: by });
    terminal.say(`Note ${id} on ${metric} of ${month} is retracted; answers as of before keep it.`);
  });
}
