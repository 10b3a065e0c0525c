import { findChartNotes } from '@citizen-graph/ledger';
import type { AsOf, ChartNote } from '@citizen-graph/ledger';
import DataLoader from 'dataloader';
import type { DatabaseManager } from '../database-manager';

interface NotesOfMetric {
  readonly metric: string;
  readonly asOf: AsOf;
}

/** The notes on the charts of metrics, as at a moment or now; one for each request. */
export interface ChartNoteSource {
  find(asked: NotesOfMetric): Promise<readonly ChartNote[]>;
}

/** Notes that are recorded in the ledger: however many metrics are asked together, a statement for each moment. */
export function chartNotes(manager: DatabaseManager): ChartNoteSource {
  const loader = new DataLoader<NotesOfMetric, readonly ChartNote[], string>(
    (asked) => findTogether(manager, asked),
    { cacheKeyFn: (asked) => JSON.stringify(asked) },
  );
  return { find: (asked) => loader.load(asked) };
}

async function findTogether(
  manager: DatabaseManager,
  asked: readonly NotesOfMetric[],
): Promise<readonly (readonly ChartNote[])[]> {
  const found = new Map<string, readonly ChartNote[]>();
  for (const { asOf } of asked) {
    const moment = JSON.stringify(asOf);
    if (found.has(moment)) continue;
    const together = asked.filter((each) => JSON.stringify(each.asOf) === moment);
    const metrics = together.map(({ metric }) => metric);
    found.set(moment, await findChartNotes(manager, { metrics, asOf }));
  }
  return asked.map(({ metric, asOf }) => {
    const notes = found.get(JSON.stringify(asOf)) ?? [];
    return notes.filter((note) => note.metric === metric);
  });
}
