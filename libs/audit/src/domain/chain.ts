import type { AuditHead } from './entry';

/** An entry with its place in the chain. */
export interface ChainedEntry {
  readonly number: number;
  readonly at: string;
  /** The entry, as the text that was hashed. */
  readonly content: string;
  /** The hash of the entry before. */
  readonly previous: string;
  readonly hash: string;
}

/**
 * What is wrong: an entry does not fit its own hash; entries are missing; one does not follow the one before it; one
 * has a number that came before; the record ends elsewhere than the database keeps beside it; or at a noted number
 * it has another hash than was noted, or no entry.
 */
export type ChainFaultKind =
  'CHANGED' | 'MISSING' | 'UNLINKED' | 'OUT_OF_PLACE' | 'END_DIFFERS' | 'NOTED_DIFFERS' | 'CUT_OFF';

export interface ChainFault {
  readonly fault: ChainFaultKind;
  readonly number: number;
  /** The last of the entries that are missing; of any other fault, the entry itself. */
  readonly through: number;
}

export interface ChainVerification {
  readonly entries: number;
  readonly head: AuditHead;
  /** The first faults, at most MOST_FAULTS. */
  readonly faults: readonly ChainFault[];
  /** How many more there are. */
  readonly moreFaults: number;
}

/** A record that was rewritten has as many faults as entries. */
export const MOST_FAULTS = 100;

/** What the first entry follows. */
export const BEGINNING: AuditHead = { number: 0, hash: '0'.repeat(64) };

/** What an entry's hash is of; the database makes the same text. */
export function hashedText({ previous, number, at, content }: Omit<ChainedEntry, 'hash'>): string {
  return [previous, number, at, content].join('\n');
}

export interface ChainOptions {
  readonly sha256: (text: string) => string;
  /** Where the record ends, by what the database keeps beside it; null where that is lost. */
  readonly keptHead: () => AuditHead | null;
  /** Where the record ended at times, as somebody noted it elsewhere. */
  readonly notedHeads: readonly AuditHead[];
}

/**
 * Goes through the record from its beginning: an entry that was changed, that is missing or that stands
 * elsewhere is a fault, and so is an end that is not where it is known to be. Without a noted head it cannot
 * find that everything was written anew, or that the tail was cut off and the kept head put back with it.
 */
export async function verifyChain(
  entries: AsyncIterable<ChainedEntry>,
  { sha256, keptHead, notedHeads }: ChainOptions,
): Promise<ChainVerification> {
  const faults = faultList();
  const noted = notesByNumber(notedHeads);
  let head = BEGINNING;
  let count = 0;
  compareNotes(noted, head, faults);
  for await (const entry of entries) {
    checkLink(entry, head, faults);
    if (sha256(hashedText(entry)) !== entry.hash) faults.add('CHANGED', entry.number);
    head = { number: entry.number, hash: entry.hash };
    count += 1;
    compareNotes(noted, head, faults);
  }
  const kept = keptHead();
  if (kept === null || kept.number !== head.number || kept.hash !== head.hash) {
    faults.add('END_DIFFERS', kept?.number ?? head.number);
  }
  for (const number of noted.keys()) faults.add('CUT_OFF', number);
  return { entries: count, head, ...faults.all() };
}

function checkLink({ number, previous }: ChainedEntry, head: AuditHead, faults: FaultList): void {
  const expected = head.number + 1;
  if (number < expected) faults.add('OUT_OF_PLACE', number);
  else if (number > expected) faults.add('MISSING', expected, number - 1);
  else if (previous !== head.hash) faults.add('UNLINKED', number);
}

type Notes = Map<number, Set<string>>;

function notesByNumber(heads: readonly AuditHead[]): Notes {
  const notes: Notes = new Map();
  for (const { number, hash } of heads) notes.set(number, new Set(notes.get(number)).add(hash));
  return notes;
}

/** Takes the notes of an entry off the list once they are compared; two that contradict each other cannot both hold. */
function compareNotes(notes: Notes, { number, hash }: AuditHead, faults: FaultList): void {
  const noted = notes.get(number);
  if (noted === undefined) return;
  notes.delete(number);
  for (const one of noted) if (one !== hash) faults.add('NOTED_DIFFERS', number);
}

type FaultList = ReturnType<typeof faultList>;

function faultList() {
  const faults: ChainFault[] = [];
  let moreFaults = 0;
  return {
    add(fault: ChainFaultKind, number: number, through = number): void {
      if (faults.length < MOST_FAULTS) faults.push({ fault, number, through });
      else moreFaults += 1;
    },
    all: () => ({ faults, moreFaults }),
  };
}
