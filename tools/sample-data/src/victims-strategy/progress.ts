import type { Month } from '@citizen-graph/reference';
import { DateTime } from 'luxon';
import { randomFor } from '../random/random';
import type { SampleRow } from '../sample-table';
import { reportingYear } from '../time/months';
import { meetingDay } from './board';
import type { ActionPlan } from './plan';

/** An action as it went in the year. */
export interface Course {
  readonly completedOn: string;
  readonly notes: readonly SampleRow[];
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'On track': ['Goes as planned.', 'Teams have taken it up.', 'Tried out in one area; it works.'],
  'At risk': ['Slower than planned; staff are short.', 'Waits for a change to the system.'],
  'Off track': ['Cannot be done by the date; a new one is needed.', 'Nobody has been free to do it.'],
};

/** Follows an action from board to board: what its owner reports, and the day on which it is complete, if it is. */
export function follow(action: ActionPlan): Course {
  const random = randomFor(`action ${action.id}`);
  const notes: SampleRow[] = [];
  for (const month of reportingYear) {
    const day = reportDay(month);
    if (day < action.startsOn) continue;
    const progress = progressOn(action, day);
    if (progress >= 100) return { completedOn: day, notes };
    // Now and then nobody reports.
    if (random() < 0.12) continue;
    const confidence = confidenceOf(progress - expectedOn(action, day));
    const words = WORDS[confidence] ?? [];
    notes.push([
      action.id,
      day,
      String(progress),
      confidence,
      words[Math.floor(random() * words.length)] ?? '',
    ]);
  }
  return { completedOn: '', notes };
}

/** Owners report on the Thursday before the board. */
function reportDay(month: Month): string {
  return DateTime.fromISO(meetingDay(month), { zone: 'utc' }).minus({ days: 5 }).toFormat('yyyy-MM-dd');
}

function progressOn(action: ActionPlan, day: string): number {
  return Math.min(100, Math.round(action.pace * expectedOn(action, day)));
}

function expectedOn({ startsOn, dueOn }: ActionPlan, day: string): number {
  const [start, due, now] = [startsOn, dueOn, day].map((text) => Date.parse(text));
  return (100 * ((now ?? 0) - (start ?? 0))) / ((due ?? 0) - (start ?? 0));
}

function confidenceOf(lead: number): string {
  if (lead >= -10) return 'On track';
  return lead >= -25 ? 'At risk' : 'Off track';
}
