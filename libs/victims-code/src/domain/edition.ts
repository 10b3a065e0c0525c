import type { ServiceProvider } from './service-provider';

/** Working days of England and Wales, counted from the day after the start event. */
export interface TimeLimit {
  readonly workingDays: number;
  /** The limit for victims with Enhanced Rights; the same where the Code makes no difference. */
  readonly underEnhancedRights: number;
}

/** One thing that a right promises: after one of the start events, the stop event, within the limit if there is one. */
export interface Clause {
  /** Its name in an export, the same in every edition that has it. Example: `referral`. */
  readonly code: string;
  readonly startEvents: readonly string[];
  readonly stopEvent: string;
  /** Null where the edition sets no number of working days. */
  readonly timeLimit: TimeLimit | null;
  /** Who has to bring the stop event about. */
  readonly responsible: ServiceProvider;
  readonly source: string;
  /** False where the events or the limit have not been read in a published source and need checking. */
  readonly confirmed: boolean;
}

/** One of the rights of an edition. */
export interface Right {
  readonly number: number;
  /** The name that the edition gives it. */
  readonly name: string;
  /** Where the name is printed. */
  readonly source: string;
  /** False where the name has not been read in a published source and needs checking. */
  readonly confirmed: boolean;
  readonly clauses: readonly Clause[];
}

/** The Victims' Code as it stood over a span of days; every measurement names the edition that it uses. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  /** The first day in force, written YYYY-MM-DD; null for a draft, by which nothing is measured. */
  readonly inForceFrom: string | null;
  /** The last day in force; null while no later edition replaces it. */
  readonly inForceTo: string | null;
  readonly source: string;
  /** What it changes against the edition before it, in sentences. */
  readonly changes: readonly string[];
  readonly rights: readonly Right[];
}

/** An edition that is or was in force, so that entitlements are measured by it. */
export interface EditionInForce extends Edition {
  readonly inForceFrom: string;
}

export type EditionStatus = 'IN_FORCE' | 'REPLACED' | 'DRAFT';

/** Whether an edition is in force, was, or is a draft by which nothing is measured. */
export function editionStatus({ inForceFrom, inForceTo }: Edition): EditionStatus {
  if (inForceFrom === null) return 'DRAFT';
  return inForceTo === null ? 'IN_FORCE' : 'REPLACED';
}

/** What a record says of the clause that it is under. */
export interface ClauseReference {
  readonly rightNumber: number;
  readonly startEvent: string;
  /** The clause's code; null where the record names none. */
  readonly clauseCode: string | null;
}

/**
 * The clause that a record is under, or null when the edition has none. Where several clauses of a right
 * begin with one event and the record names none of them, it is the first.
 */
export function findClause(
  edition: Edition,
  { rightNumber, startEvent, clauseCode }: ClauseReference,
): Clause | null {
  const right = edition.rights.find(({ number }) => number === rightNumber);
  const started = right?.clauses.filter(({ startEvents }) => startEvents.includes(startEvent)) ?? [];
  if (clauseCode === null) return started[0] ?? null;
  return started.find(({ code }) => code === clauseCode) ?? null;
}

/** The code of a right as a segment of cells. Example: 6 is `RIGHT_06`. */
export function rightCode(number: number): string {
  return `RIGHT_${String(number).padStart(2, '0')}`;
}
