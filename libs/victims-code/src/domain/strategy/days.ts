const MILLISECONDS_IN_DAY = 86_400_000;

/** The day that lies a number of days after a day or, when the number is negative, before it. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MILLISECONDS_IN_DAY).toISOString().slice(0, 10);
}

/** The number of days from one day to another; negative when that one lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_DAY);
}
