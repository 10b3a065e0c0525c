import type { LondonHour } from './london-hours';

/** Text messages go out by day, and people answer them by day and in the evening. */
export function wakingHours({ hour, isWeekend }: LondonHour): number {
  const byHour = hour < 7 ? 0.05 : hour < 9 ? 0.6 : hour < 20 ? 1 : hour < 23 ? 0.6 : 0.15;
  return byHour * (isWeekend ? 0.75 : 1);
}

/** Searches on the street peak in the afternoon and again late in the evening. */
export function patrolHours({ hour, isWeekend }: LondonHour): number {
  const byHour = hour < 4 ? 0.8 : hour < 10 ? 0.2 : hour < 14 ? 0.8 : hour < 19 ? 1.3 : 1.5;
  return byHour * (isWeekend ? 1.1 : 1);
}

/** Crime and justice never close, but weekdays are busier. */
export function aroundTheClock({ isWeekend }: LondonHour): number {
  return isWeekend ? 0.7 : 1;
}
