import type { Department } from '../department';

/** How sure those who do the work are that it will be done in time, as a progress note reports it. */
export const CONFIDENCES = {
  ON_TRACK: 'It will be done in time.',
  AT_RISK: 'It may not be done in time.',
  OFF_TRACK: 'It will not be done in time as things stand.',
} as const;

export type Confidence = keyof typeof CONFIDENCES;

/** A priority of the Victims Strategy. */
export interface Priority {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Where it stands among the priorities, from 1. */
  readonly position: number;
  readonly version: number;
  readonly synthetic: boolean;
}

/** An action of the delivery plan. Days are written YYYY-MM-DD. */
export interface PlanAction {
  readonly id: string;
  readonly priorityId: string;
  readonly department: Department;
  readonly title: string;
  readonly description: string;
  readonly startsOn: string;
  /** The last day in time. */
  readonly dueOn: string;
  readonly completedOn: string | null;
  /** The board meeting that it arose from. */
  readonly meetingId: string | null;
  readonly version: number;
  readonly synthetic: boolean;
}

/** What was reported of an action on a day; it is never changed. */
export interface ProgressNote {
  readonly actionId: string;
  /** Counts from 1 within the action. */
  readonly number: number;
  readonly reportedOn: string;
  /** How much is done, in per cent. */
  readonly progress: number;
  readonly confidence: Confidence;
  readonly text: string;
  /** When it was written down, as an ISO 8601 instant. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** An action with its notes in the order in which they were recorded. */
export interface TrackedAction extends PlanAction {
  readonly notes: readonly ProgressNote[];
}

export const ACTION_STATUSES = {
  NOT_STARTED: 'Its first day is still to come.',
  IN_PROGRESS: 'It has started and is not complete.',
  COMPLETE: 'It has been completed.',
} as const;

export type ActionStatus = keyof typeof ACTION_STATUSES;

/** Where an action stands on a day. */
export function statusOn(
  { startsOn, completedOn }: Pick<PlanAction, 'startsOn' | 'completedOn'>,
  day: string,
): ActionStatus {
  if (completedOn !== null && completedOn <= day) return 'COMPLETE';
  return startsOn > day ? 'NOT_STARTED' : 'IN_PROGRESS';
}

/** The note that speaks last on a day: of those reported by then the latest, of one day the one recorded last. */
export function latestNote<Note extends Pick<ProgressNote, 'reportedOn'>>(
  notes: readonly Note[],
  day: string,
): Note | null {
  return notes
    .filter(({ reportedOn }) => reportedOn <= day)
    .reduce<Note | null>(
      (latest, note) => (latest === null || note.reportedOn >= latest.reportedOn ? note : latest),
      null,
    );
}
