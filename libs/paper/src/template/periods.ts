import { addMonths, comparisonPeriod, lengthInMonths, parseMonth } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { errorAt } from '../errors';
import type { FrontMatter } from './template';

/** The periods that a template may speak of, by name. */
export type Periods = Readonly<Record<string, Period>>;

/**
 * The periods of a paper: `period` itself, `period-before` (as many months directly before), `month` (its last),
 * `month-last-year`, `year` (twelve months to its last), and what the head names by `period <name>: YYYY-MM to YYYY-MM`.
 * @throws DomainError TEMPLATE_SYNTAX
 */
export function periodsOf(period: Period, front: FrontMatter, template: string): Periods {
  const named = Object.entries(front).flatMap(([key, value]) =>
    key.startsWith('period ') ? [[key.slice(7).trim(), readPeriod(value, template)] as const] : [],
  );
  const month = { from: period.to, to: period.to };
  const before = addMonths(period.to, -12);
  return {
    ...Object.fromEntries(named),
    period,
    'period-before': comparisonPeriod(period, 'PREVIOUS_PERIOD'),
    month,
    'month-last-year': { from: before, to: before },
    year: { from: addMonths(period.to, -11), to: period.to },
  };
}

function readPeriod(text: string, template: string): Period {
  const [first = '', last = first] = text.split(' to ').map((part) => part.trim());
  const [from, to] = [parseMonth(first), parseMonth(last)];
  if (from !== null && to !== null && lengthInMonths({ from, to }) > 0) return { from, to };
  throw errorAt(
    'TEMPLATE_SYNTAX',
    { template, line: 1 },
    `“${text}” in the head is no period. Write two months, such as 2022-04 to 2022-06.`,
  );
}
