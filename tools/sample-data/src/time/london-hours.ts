import { DateTime, IANAZone } from 'luxon';

/** One hour of a London month: the clock change days have 23 and 25 of them. */
export interface LondonHour {
  /** The local hour, for example 2022-04-03T14. */
  readonly local: string;
  /** The offset from UTC in that hour, for example +01:00. */
  readonly offset: string;
  /** The same hour in UTC, for example 2022-04-03T13. */
  readonly utc: string;
  readonly hour: number;
  readonly isWeekend: boolean;
}

const zone = IANAZone.create('Europe/London');
const millisecondsPerMinute = 60_000;
const millisecondsPerHour = 60 * millisecondsPerMinute;
const hoursByMonth = new Map<string, readonly LondonHour[]>();

/** Every hour of a month as London's clocks show it. */
export function londonHours(month: string): readonly LondonHour[] {
  const hours = hoursByMonth.get(month) ?? computeHours(month);
  hoursByMonth.set(month, hours);
  return hours;
}

function computeHours(month: string): readonly LondonHour[] {
  const start = DateTime.fromISO(`${month}-01T00:00`, { zone });
  const { hours: length } = start.plus({ months: 1 }).diff(start, 'hours');
  return Array.from({ length }, (_, index) => hourAt(start.toMillis() + index * millisecondsPerHour));
}

function hourAt(instant: number): LondonHour {
  const offset = zone.offset(instant);
  const local = new Date(instant + offset * millisecondsPerMinute);
  return {
    local: local.toISOString().slice(0, 13),
    offset: zone.formatOffset(instant, 'short'),
    utc: new Date(instant).toISOString().slice(0, 13),
    hour: local.getUTCHours(),
    isWeekend: local.getUTCDay() % 6 === 0,
  };
}
