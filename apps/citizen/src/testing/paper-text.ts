import type { PaperFigure } from '@citizen-graph/sample-data';
import { PAPER_SUBJECTS } from './paper-subjects';

const DECIMALS = { exact: 0, 'nearest 1': 0, 'nearest 0.1': 1, 'nearest 0.01': 2 } as const;

/** As the paper of 2023 prints it: 41,677 or 5.20% or 46.85. */
export function printed({ value, rounding, unit }: PaperFigure): string {
  const digits = DECIMALS[rounding];
  const number = value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === 'percent' ? `${number}%` : number;
}

/** What a figure is of; where the paper of 2023 gives no months, in any. */
export function subjectOf({ id, period }: PaperFigure): string {
  const subject = PAPER_SUBJECTS[id] ?? id;
  return /^\d{4}-\d{2}/u.test(period) ? subject : subject.replace(/, \d{4}-\d{2} to \d{4}-\d{2}$/u, '');
}

/** The paragraphs of a paper in Markdown with the tables behind them, by number. */
export function paragraphsOf(markdown: string): ReadonlyMap<number, string> {
  const parts = markdown.replaceAll(/\[\^\d+\]/gu, '').split(/^(\d+)\. /mu);
  return new Map(
    parts.flatMap((text, index) => (index % 2 === 1 ? [[Number(text), parts[index + 1] ?? '']] : [])),
  );
}
