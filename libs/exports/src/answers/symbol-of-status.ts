import type { ValueStatus } from '@citizen-graph/metrics';

// Written out, and held to shorthandOf() by a test: the library of metrics brings a solver that no page needs.
const SYMBOLS_OF_STATUSES: Readonly<Record<Exclude<ValueStatus, 'PUBLISHED'>, string>> = {
  NOT_ASKED: '[z]',
  NOT_ANSWERED: '[x]',
  NOT_APPLICABLE: '[z]',
  NOT_AVAILABLE: '[x]',
  NOT_YET_AVAILABLE: '[x]',
  UNRELIABLE: '[u]',
  SUPPRESSED: '[c]',
  SUPPRESSED_SECONDARY: '[c]',
  WITHHELD: '[c]',
};

/** The symbol of a status that says why there is no number; null for any other value. */
export function symbolOfStatus(status: unknown): string | null {
  return Object.entries(SYMBOLS_OF_STATUSES).find(([name]) => name === status)?.[1] ?? null;
}
