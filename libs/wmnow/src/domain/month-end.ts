const MILLISECONDS_IN_DAY = 86_400_000;

/** True when a day that exists, written `YYYY-MM-DD`, is the last of its month. */
export function isLastDayOfMonth(day: string): boolean {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + MILLISECONDS_IN_DAY);
  return next.getUTCDate() === 1;
}
