import type { Random } from '../random/random';
import { londonHours } from './london-hours';
import type { LondonHour } from './london-hours';

/** A second in an hour of London time. */
export interface Moment {
  readonly hour: LondonHour;
  readonly second: number;
}

/** How busy an hour is, relative to the others. */
export type Rhythm = (hour: LondonHour) => number;

/** A month's events: how many there are and when in the month they tend to happen. */
export interface MonthOfEvents {
  readonly month: string;
  readonly count: number;
  readonly rhythm: Rhythm;
}

/** The moments of a month's events, in order of time, one at a time. */
export function* momentsOf({ month, count, rhythm }: MonthOfEvents, random: Random): Generator<Moment> {
  const hours = londonHours(month);
  const weights = hours.map(rhythm);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let event = 0;
  let start = 0;
  let position = (random() / count) * total;
  for (const [index, hour] of hours.entries()) {
    const weight = weights[index] ?? 0;
    const end = index === hours.length - 1 ? Infinity : start + weight;
    for (; event < count && position < end; position = ((event + random()) / count) * total) {
      yield { hour, second: Math.min(3599, Math.floor(((position - start) / weight) * 3600)) };
      event += 1;
    }
    start = end;
  }
}

/** London time with its offset. Example: 2022-04-03T14:22:05+01:00. */
export function toLondonTimestamp({ hour, second }: Moment): string {
  return `${hour.local}:${minuteAndSecond(second)}${hour.offset}`;
}

/** UTC to the minute, as data.police.uk writes it. Example: 2022-04-03T13:22:00+00:00. */
export function toUtcTimestamp({ hour, second }: Moment): string {
  return `${hour.utc}:${minuteAndSecond(second).slice(0, 2)}:00+00:00`;
}

/** London's date as YYYY-MM-DD. */
export function toLondonDate({ hour }: Moment): string {
  return hour.local.slice(0, 10);
}

function minuteAndSecond(second: number): string {
  const minutes = String(Math.floor(second / 60)).padStart(2, '0');
  return `${minutes}:${String(second % 60).padStart(2, '0')}`;
}
