const MILLISECONDS_IN_DAY = 86_400_000;

/** The days of the calendar from one day to another, both written YYYY-MM-DD; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_DAY;
}
