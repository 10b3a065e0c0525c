import { writeFile } from 'node:fs/promises';
import { parseMonth } from '@citizen-graph/reference';
import { findInvited } from '@citizen-graph/surveys';
import type { Invited } from '@citizen-graph/surveys';
import { stringify } from 'csv-stringify/sync';
import { citizenError } from '../errors';
import { withLedger } from '../open-ledger';
import { counted } from '../terminal/table';
import type { CommandContext } from './command-context';

export interface InvitedOptions {
  /** Written YYYY-MM. */
  readonly month: string;
  readonly out: string;
}

/** `citizen invited`: whom the national survey may invite, by a safe route where one is needed; never a refused one. */
export async function listInvited(
  { month: text, out }: InvitedOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  const month = parseMonth(text);
  if (month === null) throw citizenError('USAGE', `${text} is not a month written YYYY-MM, such as 2022-06.`);
  await withLedger(config, async ({ manager }) => {
    const invited = await findInvited(manager, month);
    if (invited.length === 0) {
      terminal.say(`Nobody who was selected in ${month} is to be invited; nothing was written.`);
      return;
    }
    await writeNew(out, toCsv(invited));
    terminal.say(`${counted(invited.length, 'victim')} selected in ${month} to be invited, in ${out}.`);
  });
}

function toCsv(invited: readonly Invited[]): string {
  return stringify(
    invited.map(({ candidateId, area, safeContactRoute }) => [candidateId, area, safeContactRoute ?? '']),
    { header: true, columns: ['candidate_id', 'area', 'safe_contact_route'] },
  );
}

// For its owner alone, and never over another list.
async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    throw citizenError('USAGE', `${path} is there already; name another file, or move that one away.`);
  }
}
