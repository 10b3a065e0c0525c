import { withLedger } from '../open-ledger';
import { getSource } from '../sources';
import type { CommandContext } from './command-context';
import { confirm } from './confirm';

export interface EraseOptions {
  readonly dataset: string;
  readonly recordId: string;
  readonly yes: boolean;
  readonly by: string;
}

/** `citizen erase`: takes a person's record out of the records and of every figure, for good. */
export async function eraseRecord(
  { dataset, recordId, yes, by }: EraseOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  const source = getSource(dataset);
  if (!yes) {
    const question = `Erase ${recordId} from ${source.id} (${source.title})? It cannot be brought back.`;
    await confirm({ verb: 'erase', question, otherwise: 'Nothing was erased.' });
  }
  await withLedger(config, async (database) => {
    const { release, restated, notices } = await source.erase(database, { recordId, erasedBy: by });
    for (const { number } of restated) terminal.note(`other records are completed anew by release ${number}`);
    for (const notice of notices) terminal.note(notice);
    terminal.say(
      `${recordId} is erased from ${dataset} by release ${release.number}; it will not come in again.`,
    );
  });
}
