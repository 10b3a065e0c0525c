import { auditError, verifyRecord as verify } from '@citizen-graph/audit';
import type { AuditHead, ChainVerification } from '@citizen-graph/audit';
import type { CommandContext } from '../commands/command-context';
import { counted, grouped } from '../terminal/table';
import { describeFault } from './describe-fault';
import { withRecord } from './open-record';

/**
 * `citizen audit verify`: goes through the whole record.
 * @throws DomainError RECORD_FAULTY where it is not as it was written, after the faults
 */
export async function verifyRecord(
  notedHeads: readonly AuditHead[],
  { config, terminal }: CommandContext,
): Promise<void> {
  await withRecord(config, async (database) => {
    const verification = await database.transaction((manager) => verify(manager, notedHeads));
    const { faults, moreFaults } = verification;
    for (const fault of faults) terminal.say(describeFault(fault));
    if (moreFaults > 0) terminal.say(`and ${counted(moreFaults, 'more fault')}`);
    if (faults.length > 0) throw faulty(verification);
    terminal.say(describeWhole(verification, notedHeads.length));
  });
}

function faulty({ faults, moreFaults }: ChainVerification): Error {
  return auditError(
    'RECORD_FAULTY',
    `The record has ${counted(faults.length + moreFaults, 'fault')}. Change nothing, keep a copy of the database and of its backups, ` +
      'and tell whoever answers for data protection and for security; docs/record.md says how to go on.',
  );
}

function describeWhole({ entries, head }: ChainVerification, noted: number): string {
  const beside =
    noted === 0
      ? 'Without a head that was noted before, a record that was written anew as a whole would look the same.'
      : `It holds the ${noted === 1 ? 'head that was' : `${grouped(noted)} heads that were`} noted.`;
  return [
    `${entries === 1 ? '1 entry' : `${grouped(entries)} entries`}, none changed, missing or out of place. ${beside}`,
    'It ends here; note this where nobody who can write to the database can change it:',
    `${head.number}:${head.hash}`,
  ].join('\n');
}
