import type { Entitlement } from './entitlement';
import type { Pause } from './pause';

/** A day that cannot be right beside the others, and what it would have to be. */
export interface Contradiction {
  /** The column of the export. */
  readonly field: 'stopped_on' | 'pauses' | 'as_at';
  readonly value: string;
  readonly expected: string;
}

type Days = Pick<Entitlement, 'startedOn' | 'stoppedOn' | 'enhancedRightsFrom' | 'pauses'>;

/** How the days of an entitlement contradict each other, or the day on which it is looked at. */
export function contradictionsOf(days: Days, asAt: string): readonly Contradiction[] {
  return [...stopContradictions(days), ...pauseContradictions(days), ...asAtContradictions(days, asAt)];
}

function stopContradictions({ startedOn, stoppedOn }: Days): readonly Contradiction[] {
  if (stoppedOn === null || stoppedOn >= startedOn) return [];
  return [{ field: 'stopped_on', value: stoppedOn, expected: `a day on or after started_on, ${startedOn}` }];
}

function pauseContradictions({ startedOn, stoppedOn, pauses }: Days): readonly Contradiction[] {
  const ends = pauses.flatMap(({ pausedOn, resumedOn }) => [pausedOn, resumedOn]);
  const days = [startedOn, ...ends];
  const isOrdered = days.every(
    (day, index) => index === 0 || follows(day, days[index - 1] ?? null, index === ends.length),
  );
  const isInTime = pauses.every(({ pausedOn }) => stoppedOn === null || pausedOn <= stoppedOn);
  if (isOrdered && isInTime) return [];
  const until = stoppedOn === null ? '' : `, none after stopped_on, ${stoppedOn}`;
  const expected = `pauses in order of time from started_on, ${startedOn}${until}, of which only the last may have no end`;
  return [{ field: 'pauses', value: formatPauses(pauses), expected }];
}

// Only the end of the last pause may be left out.
function follows(day: string | null, before: string | null, isLast: boolean): boolean {
  if (day === null) return isLast;
  return before !== null && day >= before;
}

function asAtContradictions(days: Days, asAt: string): readonly Contradiction[] {
  const latest = latestOf(days);
  if (asAt >= latest) return [];
  const expected = `a day on or after every event of the row, the last on ${latest}`;
  return [{ field: 'as_at', value: asAt, expected }];
}

function latestOf({ startedOn, stoppedOn, enhancedRightsFrom, pauses }: Days): string {
  const ends = pauses.flatMap(({ pausedOn, resumedOn }) => [pausedOn, resumedOn]);
  return [stoppedOn, enhancedRightsFrom, ...ends].reduce<string>(
    (latest, day) => (day !== null && day > latest ? day : latest),
    startedOn,
  );
}

function formatPauses(pauses: readonly Pause[]): string {
  return pauses.map(({ pausedOn, resumedOn }) => `${pausedOn}/${resumedOn ?? ''}`).join(';');
}
