import { parseMonth } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';

const MONTHS = /^(\d{4}-\d{2})(?:-to-(\d{4}-\d{2}))?-(.+)\.csv$/;

/**
 * The period that the name of a file promises: `2022-04-force-contact-survey.csv` or
 * `2022-04-to-2023-03-force-contact-survey.csv`; null for any other name, by which rows alone decide.
 */
export function periodByName(fileName: string, dataset: string): Period | null {
  const [, first = '', last = first, name] = MONTHS.exec(fileName) ?? [];
  const [from, to] = [parseMonth(first), parseMonth(last)];
  return name !== dataset || from === null || to === null || to < from ? null : { from, to };
}
