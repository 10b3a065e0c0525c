import type { Weighted } from '../random/chooser';

/** One right of the Victims' Code as the sample counts it: its events, its time and who keeps it. */
export interface RightPlan {
  readonly right: number;
  /** How many start in a typical month. */
  readonly monthly: number;
  readonly startEvents: readonly string[];
  readonly stopEvent: string;
  /** The clause, where others of the right begin with the same event; empty otherwise. */
  readonly clause: string;
  /** Working days allowed, or usual where the Code sets no limit. */
  readonly days: number;
  readonly enhancedDays: number;
  /** The share met in time. */
  readonly compliance: number;
  readonly departments: readonly Weighted<string>[];
}

const policing: readonly Weighted<string>[] = [
  ['Force Contact', 4],
  ['Force Response', 4],
  ['Investigation', 2],
  ['Public Protection', 1],
];
const detectives: readonly Weighted<string>[] = [
  ['Investigation', 6],
  ['Public Protection', 3],
  ['Force Response', 1],
];
const courts: readonly Weighted<string>[] = [
  ['Witness Care', 7],
  ['Criminal Justice', 3],
];
const investigationEvents: readonly string[] = [
  'Suspect arrested',
  'Suspect charged',
  'Suspect released',
  'Decision not to investigate',
];

/** The twelve rights (Code of Practice for Victims of Crime in England and Wales, in force from 1 April 2021). */
export const rights: readonly RightPlan[] = [
  right(['Needs recorded', 'Interpreter offered'], [1, 140, 0.86], { days: 5, departments: policing }),
  right(['Crime reported', 'Crime recorded'], [2, 610, 0.92], { days: 1, departments: policing }),
  right(['Crime recorded', 'Written confirmation sent'], [3, 570, 0.84], { days: 5, departments: policing }),
  right(['Crime recorded', 'Referred to victim services'], [4, 550, 0.8], { days: 2, departments: policing }),
  right(['Crime recorded', 'Compensation information given'], [5, 170, 0.78], {
    days: 10,
    departments: detectives,
  }),
  right([investigationEvents, 'Victim told'], [6, 520, 0.77], {
    days: 5,
    enhancedDays: 1,
    departments: detectives,
  }),
  right(['Statement stage reached', 'Victim Personal Statement offered'], [7, 130, 0.75], {
    days: 10,
    departments: detectives,
  }),
  right(['Hearing date received', 'Victim told of hearing'], [8, 110, 0.87], {
    days: 1,
    departments: courts,
  }),
  right(['Outcome received', 'Victim told of outcome'], [9, 105, 0.9], {
    days: 1,
    departments: courts,
  }),
  right(['Claim received', 'Expenses paid'], [10, 35, 0.91], { days: 10, departments: courts }),
  right(['Offender sentenced', 'Referred to Victim Contact Scheme'], [11, 25, 0.83], {
    days: 20,
    departments: courts,
  }),
  right(['Complaint received', 'Complaint acknowledged'], [12, 35, 0.88], {
    days: 10,
    departments: [['Force Contact', 1]],
  }),
];

/** What the Code promises beside, each under a clause of its own. */
export const furtherClauses: readonly RightPlan[] = [
  right(['Crime reported', 'Needs assessment offered'], [4, 210, 0.84], { days: 3, departments: policing }),
  right(['Needs assessment offered', 'Needs assessed'], [4, 170, 0.8], { days: 10, departments: policing }),
  right(['Circumstances changed', 'Needs assessed again'], [4, 25, 0.7], {
    days: 10,
    departments: detectives,
  }),
  right(['Victim asked to attend court', 'Needs assessed by Witness Care'], [4, 45, 0.74], {
    days: 10,
    departments: [['Witness Care', 1]],
  }),
  right(['Compensation information given', 'Compensation claimed'], [5, 60, 0.24], {
    days: 20,
    departments: detectives,
  }),
  right(['Property no longer needed', 'Property returned'], [10, 55, 0.79], {
    days: 15,
    departments: detectives,
  }),
  right(['Complaint received', 'Complaint answered'], [12, 35, 0.76], {
    clause: 'complaint-answer',
    days: 20,
    departments: [['Force Contact', 1]],
  }),
];

interface RightDetails {
  readonly clause?: string;
  readonly days: number;
  readonly enhancedDays?: number;
  readonly departments: readonly Weighted<string>[];
}

type Events = readonly [start: string | readonly string[], stop: string];
type Volume = readonly [number: number, monthly: number, compliance: number];

function right(
  [start, stopEvent]: Events,
  [number, monthly, compliance]: Volume,
  details: RightDetails,
): RightPlan {
  const startEvents = typeof start === 'string' ? [start] : start;
  const { clause = '', enhancedDays = details.days } = details;
  return { ...details, right: number, monthly, compliance, clause, enhancedDays, startEvents, stopEvent };
}
