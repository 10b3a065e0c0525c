import type { Measure, Measurement } from '@citizen-graph/metrics';
import {
  DAYS_OVERDUE,
  DELIVERED,
  ENTITLEMENTS,
  MISSED,
  NOT_APPLICABLE,
  ON_TIME,
  OVERDUE,
  PAUSED,
  STILL_OPEN,
  notApplicableFor,
  ofClause,
} from './measures';
import type { Outcome } from './outcome';

/** The clauses whose right has others that are measured in the same way, so that they are counted apart. */
const COUNTED_APART = new Set([
  'needs-offer',
  'needs-assessment',
  'needs-reassessment',
  'needs-witness-care',
  'compensation-claim',
  'complaint-acknowledgement',
  'complaint-answer',
]);

/**
 * What is measured on an entitlement. On time = met / (met + missed + overdue): what is open and not yet
 * due, what stands still, and what does not apply, is in neither part. Overdue counts as not on time, so
 * that leaving an entitlement open never improves the figure. A victim's own step is counted apart alone.
 */
export function measurementsOf(outcome: Outcome, wasPaused: boolean): readonly Measurement[] {
  const { clause } = outcome;
  const apart = COUNTED_APART.has(clause.code) ? ofClauseAlone(outcome) : [];
  if (clause.responsible === 'VICTIM') return apart;
  const pause = wasPaused ? [measurement(PAUSED)] : [];
  return [measurement(ENTITLEMENTS), ...resultsOf(outcome), ...apart, ...pause];
}

function resultsOf(outcome: Outcome): readonly Measurement[] {
  switch (outcome.kind) {
    case 'MET':
      return [counting(ON_TIME, true)];
    case 'MISSED':
      return [counting(ON_TIME, false), lasting(MISSED, outcome.workingDaysLate)];
    case 'OVERDUE':
      return [
        counting(ON_TIME, false),
        measurement(OVERDUE),
        lasting(DAYS_OVERDUE, outcome.workingDaysLate),
        measurement(STILL_OPEN),
      ];
    case 'DUE':
    case 'PAUSED':
      return [measurement(STILL_OPEN)];
    case 'DELIVERED':
      return [counting(DELIVERED, true)];
    case 'OPEN':
      return [counting(DELIVERED, false), measurement(STILL_OPEN)];
    case 'NOT_APPLICABLE':
      return [measurement(NOT_APPLICABLE), measurement(notApplicableFor(outcome.reason))];
  }
}

function ofClauseAlone({ kind, clause }: Outcome): readonly Measurement[] {
  const measure = ofClause(clause.code);
  switch (kind) {
    case 'MET':
    case 'DELIVERED':
      return [counting(measure, true)];
    case 'MISSED':
    case 'OVERDUE':
    case 'OPEN':
      return [counting(measure, false)];
    case 'DUE':
    case 'PAUSED':
    case 'NOT_APPLICABLE':
      return [];
  }
}

function measurement({ id }: Measure): Measurement {
  return { measure: id, numerator: 0, value: 0 };
}

function counting({ id }: Measure, counts: boolean): Measurement {
  return { measure: id, numerator: counts ? 1 : 0, value: 0 };
}

function lasting({ id }: Measure, days: number): Measurement {
  return { measure: id, numerator: 0, value: days };
}
