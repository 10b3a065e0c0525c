import { findEveryChartNote } from '@citizen-graph/ledger';
import { getMetric } from '../metrics';
import { withLedger } from '../open-ledger';
import type { CommandContext } from './command-context';
import { renderChartNotes } from './render-chart-notes';

export interface NotesToList {
  /** Null for every metric. */
  readonly metric: string | null;
  readonly json: boolean;
}

/** `citizen chart list`: what was recorded about the charts of a metric, or of all, and what was retracted. */
export async function listNotes(
  { metric, json }: NotesToList,
  { config, terminal }: CommandContext,
): Promise<void> {
  const id = metric === null ? null : getMetric(metric).id;
  await withLedger(config, async ({ manager }) => {
    const notes = await findEveryChartNote(manager, id);
    terminal.say(json ? JSON.stringify(notes, null, 2) : renderChartNotes(notes));
  });
}
