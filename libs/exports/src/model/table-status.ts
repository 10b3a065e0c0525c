import type { TableStatus } from './published-table';

/** The status of a table of which some figures may be provisional, and some revised. */
export function tableStatus(isProvisional: boolean, isRevised: boolean): TableStatus {
  if (isProvisional) return isRevised ? 'provisional and revised' : 'provisional';
  return isRevised ? 'revised' : 'final';
}
