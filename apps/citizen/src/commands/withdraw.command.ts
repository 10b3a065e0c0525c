import { findReleases, ledgerError } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';
import { formatPeriod } from '@citizen-graph/reference';
import type { DataSource } from 'typeorm';
import { withLedger } from '../open-ledger';
import { getSource } from '../sources';
import { counted } from '../terminal/table';
import type { CommandContext } from './command-context';
import { confirm } from './confirm';

export interface WithdrawOptions {
  readonly number: number;
  readonly yes: boolean;
  readonly by: string;
}

/** `citizen withdraw`: takes a file out again, so that it or another may come in. */
export async function withdrawFile(
  { number, yes, by }: WithdrawOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  await withLedger(config, async (database) => {
    const file = await getRelease(database, number);
    const what = `release ${number} (${file.fileName ?? 'no file'}, ${formatPeriod(file.period)})`;
    if (!yes) {
      const question = `Take ${what} out of ${file.dataset}? Figures from now on are without it.`;
      await confirm({ verb: 'withdraw', question, otherwise: 'Nothing was withdrawn.' });
    }
    const source = getSource(file.dataset);
    const { release, rows, restated } = await source.withdraw(database, { number, withdrawnBy: by });
    for (const { number: anew } of restated)
      terminal.note(`other records are completed anew by release ${anew}`);
    terminal.say(
      `${what} is withdrawn from ${file.dataset} by release ${release.number}: ${counted(rows, 'row')} left.`,
    );
  });
}

async function getRelease({ manager }: DataSource, number: number): Promise<Release> {
  const releases = await findReleases(manager, { datasets: null, asOf: null });
  const found = releases.find((release) => release.number === number);
  if (found !== undefined) return found;
  throw ledgerError('RELEASE_UNKNOWN', `There is no release ${number}. Look for it with: citizen releases`);
}
