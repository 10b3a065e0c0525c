import { chooser } from '../random/chooser';
import type { Weighted } from '../random/chooser';
import type { Random } from '../random/random';
import { daysAfter } from '../time/days-after';

/** What the export tells of an entitlement beside its events; each empty where there is nothing to tell. */
export interface Circumstances {
  readonly pauses: string;
  readonly pauseReason: string;
  readonly enhancedRightsFrom: string;
}

/** An entitlement's days: from its start to its stop or, while it is open, to the export. */
interface Run {
  readonly startedOn: string;
  readonly end: string;
  readonly isEnhanced: boolean;
  readonly applies: boolean;
}

const crimes: readonly Weighted<string>[] = [
  ['Violence against the person', 38],
  ['Other theft', 15],
  ['Vehicle offences', 12],
  ['Criminal damage and arson', 11],
  ['Public order offences', 10],
  ['Burglary', 6],
  ['Robbery', 4],
  ['Sexual offences', 3],
  ['Other crime', 1],
];
const protectedCrimes: readonly Weighted<string>[] = [
  ['Violence against the person', 68],
  ['Sexual offences', 27],
  ['Public order offences', 5],
];
const chooseReason = chooser([
  ['Victim asked to wait', 4],
  ['Victim could not be reached', 4],
  ['Contact would not be safe', 1],
  ['Contact would harm the investigation', 1],
]);
const chooseCrime = chooser(crimes);
const chooseProtectedCrime = chooser(protectedCrimes);

/** What kind of crime a department deals with. */
export function drawCrimeType(department: string, random: Random): string {
  return department === 'Public Protection' ? chooseProtectedCrime(random) : chooseCrime(random);
}

/** Draws when the clock stood still, if ever, and from when the victim had Enhanced Rights. */
export function drawCircumstances(run: Run, random: Random): Circumstances {
  const [isPaused, isLateAssessed] = [random() < 0.03, random() < 0.15];
  const pauses = isPaused && run.applies ? drawPause(run, random) : '';
  return {
    pauses,
    pauseReason: pauses === '' ? '' : chooseReason(random),
    enhancedRightsFrom: run.isEnhanced && isLateAssessed ? drawFrom(run, random) : '',
  };
}

function drawPause({ startedOn, end }: Run, random: Random): string {
  const pausedOn = daysAfter(startedOn, Math.floor(3 * random()));
  const resumedOn = daysAfter(pausedOn, 1 + Math.floor(8 * random()));
  if (pausedOn > end) return '';
  return `${pausedOn}/${resumedOn <= end ? resumedOn : ''}`;
}

function drawFrom({ startedOn, end }: Run, random: Random): string {
  const from = daysAfter(startedOn, Math.floor(4 * random()));
  return from <= end ? from : startedOn;
}
