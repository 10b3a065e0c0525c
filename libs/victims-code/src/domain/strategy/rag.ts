import { addDays, daysBetween } from './days';
import { latestNote, statusOn } from './plan';
import type { PlanAction, ProgressNote } from './plan';

export const RAG_COLOURS = {
  BLUE: 'The action is complete.',
  RED: 'The action is late, or will be.',
  AMBER: 'The action needs attention.',
  GREEN: 'Nothing gives cause for concern.',
} as const;

export type RagColour = keyof typeof RAG_COLOURS;

/** How near the due date is, in days, when progress is set against the time that has passed. */
export const DUE_SOON_DAYS = 28;

/** How long an action may go without a note, in days: the board meets monthly, at most five weeks apart. */
export const SILENT_DAYS = 35;

/** What the colour of an action rests on. */
export interface RagFacts extends Pick<PlanAction, 'startsOn' | 'dueOn' | 'completedOn'> {
  readonly notes: readonly Pick<ProgressNote, 'reportedOn' | 'progress' | 'confidence'>[];
}

/** The colour of an action, and the clause of the rule that gives it. */
export interface Rag {
  readonly colour: RagColour;
  readonly reason: RagReason;
}

/** The clauses of the rule in their order: the first that holds gives the colour. */
export const RAG_CLAUSES = {
  COMPLETE: { colour: 'BLUE', rule: 'The action has been completed.' },
  OVERDUE: { colour: 'RED', rule: 'The due date has passed.' },
  OFF_TRACK: { colour: 'RED', rule: 'The latest note reports it off track.' },
  AT_RISK: { colour: 'AMBER', rule: 'The latest note reports it at risk.' },
  BEHIND: {
    colour: 'AMBER',
    rule: `It is due within ${DUE_SOON_DAYS} days, and its reported progress is below the share of its time that has passed.`,
  },
  SILENT: {
    colour: 'AMBER',
    rule: `It has started, and for more than ${SILENT_DAYS} days nothing has been reported.`,
  },
  ON_COURSE: { colour: 'GREEN', rule: 'None of the other clauses holds.' },
} as const satisfies Readonly<Record<string, { readonly colour: RagColour; readonly rule: string }>>;

export type RagReason = keyof typeof RAG_CLAUSES;

/** The whole rule in words. */
export const RAG_RULE = `The first that holds gives the colour. ${Object.values(RAG_CLAUSES)
  .map(({ colour, rule }) => `${colour}: ${rule}`)
  .join(' ')}`;

/** The colour on a day; notes and a completion that are dated later do not count. */
export function ragOn(facts: RagFacts, day: string): Rag {
  const reason = reasonOn(facts, day);
  return { colour: RAG_CLAUSES[reason].colour, reason };
}

function reasonOn(facts: RagFacts, day: string): RagReason {
  if (statusOn(facts, day) === 'COMPLETE') return 'COMPLETE';
  if (day > facts.dueOn) return 'OVERDUE';
  const note = latestNote(facts.notes, day);
  if (note?.confidence === 'OFF_TRACK') return 'OFF_TRACK';
  if (note?.confidence === 'AT_RISK') return 'AT_RISK';
  const isDueSoon = daysBetween(day, facts.dueOn) <= DUE_SOON_DAYS;
  if (isDueSoon && (note?.progress ?? 0) < expectedProgress(facts, day)) return 'BEHIND';
  return isSilent(facts.startsOn, note?.reportedOn ?? null, day) ? 'SILENT' : 'ON_COURSE';
}

/** The share of the time from the first day to the due date that has passed, in per cent. */
function expectedProgress({ startsOn, dueOn }: RagFacts, day: string): number {
  if (day >= dueOn) return 100;
  return day <= startsOn ? 0 : (100 * daysBetween(startsOn, day)) / daysBetween(startsOn, dueOn);
}

function isSilent(startsOn: string, reportedOn: string | null, day: string): boolean {
  const since = reportedOn !== null && reportedOn > startsOn ? reportedOn : startsOn;
  return daysBetween(since, day) > SILENT_DAYS;
}

/** The day since which the action has had the colour that it has on a day; null before anything happened to it. */
export function ragSince(facts: RagFacts, day: string): string | null {
  const { colour } = ragOn(facts, day);
  let since: string | null = null;
  for (const candidate of daysOfChange(facts).filter((candidate) => candidate <= day)) {
    if (ragOn(facts, candidate).colour !== colour) return since;
    since = candidate;
  }
  return since;
}

/** Every day on which the colour can change, the latest first. */
function daysOfChange({ startsOn, dueOn, completedOn, notes }: RagFacts): readonly string[] {
  const spoken = [startsOn, ...notes.map(({ reportedOn }) => reportedOn)];
  const silent = spoken.map((day) => addDays(day, SILENT_DAYS + 1));
  const dueSoon = Array.from({ length: DUE_SOON_DAYS + 2 }, (_, index) => addDays(dueOn, 1 - index));
  const running = dueSoon.filter((day) => day > startsOn);
  const completed = completedOn === null ? [] : [completedOn];
  return [...new Set([...spoken, ...silent, ...running, ...completed])].sort().reverse();
}
