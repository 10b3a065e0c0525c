import type { Line } from './written-sample';

/** The surveys that make up the paper's 13,987 responses. */
export const surveyNames = ['force-contact', 'force-response', 'investigation', 't3-pilot'] as const;

/** The percentage of the lines for which something holds. */
export function share(lines: readonly Line[], holds: (line: Line) => boolean): number {
  return (100 * lines.filter(holds).length) / lines.length;
}

/** The percentage that scores 8 or above among those who answered; lines without the question do not count. */
export function toppedShare(lines: readonly Line[], item: string): number {
  const answered = lines.filter((line) => line[item] !== undefined && line[item] !== '');
  return share(answered, (line) => Number(line[item]) >= 8);
}

/** A percentage for each value of a column, in order of the values. */
export function sharesBy(
  lines: readonly Line[],
  column: string,
  percent: (lines: readonly Line[]) => number,
): readonly number[] {
  const values = [...new Set(lines.map((line) => line[column]))].sort();
  return values.map((value) => percent(lines.filter((line) => line[column] === value)));
}
