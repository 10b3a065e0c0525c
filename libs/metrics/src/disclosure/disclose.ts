import { DomainError, invariant } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import { calculateTable } from '../tables/calculate-table';
import type { MetricRow } from '../tables/metric-row';
import { tableRows } from '../tables/table-rows';
import { REFUSAL_REASONS } from './errors';
import type { LinearSolver } from './linear-solver';
import type { Perturbation } from './perturbation-table';
import { perturbedValues } from './perturbed-values';
import type { DisclosurePolicy } from './policy';
import type { Question } from './question';
import { checkDisclosure } from './refusal';
import { suppressedValues } from './suppressed-values';

/** The policy for the audience of a server, and what its method needs. */
export interface Protection {
  readonly policy: DisclosurePolicy;
  /** For CELL_KEY: the secret table. */
  readonly perturbation: Perturbation | null;
  /** For SUPPRESSION: what finds out how closely a hidden cell is known. */
  readonly solver: LinearSolver | null;
}

/**
 * The rows of a table as an audience may see them: the one way from cells to figures. What is not given says
 * so, and changes are calculated from what is given alone. Throws DISCLOSURE_REFUSED where the audience may not
 * have the table at all.
 */
export function disclose(protection: Protection, question: Question): readonly MetricRow[] {
  const { definition, query, cells, isOpen } = question;
  const { policy, perturbation, solver } = protection;
  if (isOpen || policy.method === 'EXACT') return calculateTable(definition, query, cells);
  checkDisclosure(policy, definition, query);
  if (policy.method === 'CELL_KEY') {
    invariant(perturbation, 'the cell key method was given its secret table');
    return tableRows(definition, query, perturbedValues(question, { policy, perturbation }));
  }
  invariant(solver, 'suppression was given a solver of linear programmes');
  return tableRows(definition, query, suppressedValues(question, { policy, solver }));
}

/** Throws DISCLOSURE_REFUSED where an audience may not have the figures of a metric as they were before. */
export function refuseEarlierReleases(
  { policy }: Protection,
  { id, open }: Pick<MetricDefinition, 'id' | 'open'>,
): void {
  if (open !== undefined || policy.method === 'EXACT' || policy.allowsEarlierReleases) return;
  throw new DomainError(
    'DISCLOSURE_REFUSED',
    `${id}: ask for its figures as they are now. (EARLIER_RELEASES: ${REFUSAL_REASONS.EARLIER_RELEASES})`,
  );
}

/**
 * Throws DISCLOSURE_REFUSED where an audience may have nothing that is worked out from records rather than from cells,
 * because its protection is noise on counts.
 */
export function refuseRecords({ policy }: Protection, what: string): void {
  if (policy.method !== 'CELL_KEY') return;
  throw new DomainError(
    'DISCLOSURE_REFUSED',
    `${what}: it rests on single records. (NOT_PROTECTED: ${REFUSAL_REASONS.NOT_PROTECTED})`,
  );
}
