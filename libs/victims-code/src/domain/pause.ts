import { isCalendarDay, workingDaysBetween } from '@citizen-graph/reference';

/** Why a clock stood still, as the export names it. */
export const PAUSE_REASONS = [
  { code: 'VICTIM_ASKED', label: 'Victim asked to wait' },
  { code: 'VICTIM_UNREACHABLE', label: 'Victim could not be reached' },
  { code: 'SAFETY', label: 'Contact would not be safe' },
  { code: 'INVESTIGATION', label: 'Contact would harm the investigation' },
] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number]['code'];

/**
 * A span in which a clock stands still. As with starting and stopping, the day of the pause still
 * counts and the day of going on does not: a pause takes out the working days after the one, up to the other.
 */
export interface Pause {
  readonly pausedOn: string;
  /** Null while it lasts. */
  readonly resumedOn: string | null;
}

/**
 * Reads pauses written `2022-04-03/2022-04-06;2022-05-01/`, where the last may have no end. Null when
 * that is not how the text is written or a day does not exist; their order is not looked at.
 */
export function parsePauses(text: string): readonly Pause[] | null {
  const pauses = text.split(';').map((part) => parsePause(part.trim()));
  const readable = pauses.filter((pause) => pause !== null);
  return readable.length === pauses.length ? readable : null;
}

function parsePause(text: string): Pause | null {
  const [pausedOn = '', resumedOn = '', ...others] = text.split('/');
  if (!text.includes('/') || others.length > 0 || !isCalendarDay(pausedOn)) return null;
  if (resumedOn === '') return { pausedOn, resumedOn: null };
  return isCalendarDay(resumedOn) ? { pausedOn, resumedOn } : null;
}

/** The pauses as they were known at the end of a day: those to come have not begun, those to end later last. */
export function pausesKnownOn(pauses: readonly Pause[], day: string): readonly Pause[] {
  return pauses
    .filter(({ pausedOn }) => pausedOn <= day)
    .map(({ pausedOn, resumedOn }) => ({
      pausedOn,
      resumedOn: resumedOn !== null && resumedOn <= day ? resumedOn : null,
    }));
}

/** The working days after a day, up to and including another, on which a clock with these pauses ran. */
export function runningDaysBetween(from: string, to: string, pauses: readonly Pause[]): number {
  return pauses.reduce((days, pause) => days - standstill(pause, from, to), workingDaysBetween(from, to));
}

function standstill({ pausedOn, resumedOn }: Pause, from: string, to: string): number {
  const begin = pausedOn > from ? pausedOn : from;
  const end = resumedOn !== null && resumedOn < to ? resumedOn : to;
  return begin < end ? workingDaysBetween(begin, end) : 0;
}
