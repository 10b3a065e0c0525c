const millisecondsInDay = 86_400_000;

/** The day that lies so many days of the calendar after another, both written YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsInDay).toISOString().slice(0, 10);
}
