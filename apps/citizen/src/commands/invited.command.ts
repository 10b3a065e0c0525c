import { Readable } from 'node:stream';
import { appendToRecord, toName } from '@citizen-graph/audit';
import type { AuditEntry } from '@citizen-graph/audit';
import { parseMonth } from '@citizen-graph/reference';
import { NATIONAL_CANDIDATE_SOURCE, findInvited } from '@citizen-graph/surveys';
import type { Invited } from '@citizen-graph/surveys';
import { stringify } from 'csv-stringify/sync';
import { refuseExisting, writeWhole } from '../audit/write-whole';
import { citizenError } from '../errors';
import { withLedger } from '../open-ledger';
import { counted } from '../terminal/table';
import type { CommandContext } from './command-context';

export interface InvitedOptions {
  /** Written YYYY-MM. */
  readonly month: string;
  readonly out: string;
  readonly by: string;
}

/** `citizen invited`: whom the national survey may invite, by a safe route where one is needed; never a refused one. */
export async function listInvited(
  { month: text, out, by }: InvitedOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  const month = parseMonth(text);
  if (month === null) throw citizenError('USAGE', `${text} is not a month written YYYY-MM, such as 2022-06.`);
  await refuseExisting(out);
  await withLedger(config, async ({ manager }) => {
    const invited = await findInvited(manager, month);
    if (invited.length === 0) {
      terminal.say(`Nobody who was selected in ${month} is to be invited; nothing was written.`);
      return;
    }
    // Before it is given: what is entered and then not written is better than what is written and not entered.
    await appendToRecord(manager, [disclosure(invited, by)]);
    await writeWhole(out, [Readable.from([toCsv(invited)])]);
    terminal.say(`${counted(invited.length, 'victim')} selected in ${month} to be invited, in ${out}.`);
  });
}

function toCsv(invited: readonly Invited[]): string {
  return stringify(
    invited.map(({ candidateId, area, safeContactRoute }) => [candidateId, area, safeContactRoute ?? '']),
    { header: true, columns: ['candidate_id', 'area', 'safe_contact_route'] },
  );
}

/** Whoever runs the survey gets the list. */
function disclosure(invited: readonly Invited[], by: string): AuditEntry {
  return {
    kinds: ['CONSULTATION', 'DISCLOSURE'],
    actor: toName(by),
    client: 'citizen',
    purpose: null,
    operation: 'invited',
    document: null,
    fields: [NATIONAL_CANDIDATE_SOURCE.dataset.id],
    areas: null,
    recipient: 'the national victim survey',
    rows: invited.length,
    request: null,
  };
}
