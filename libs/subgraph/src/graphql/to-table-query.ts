import type { MetricErrorCode, TableQuery } from '@citizen-graph/metrics';
import { DomainError, parseMonth } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { PeriodInputType } from './period.type';
import type { TableArguments } from './table-arguments';

const INVALID_PERIOD: MetricErrorCode = 'INVALID_PERIOD';

/** The question that the arguments ask; throws INVALID_PERIOD naming the argument. */
export function toTableQuery(given: TableArguments): TableQuery {
  return {
    period: toPeriod(given.period),
    grain: given.grain,
    by: given.by ?? [],
    where: given.where ?? [],
    compare: given.compare ?? null,
  };
}

/** The months from one to another; throws INVALID_PERIOD naming the end that is no month. */
export function toPeriod(given: PeriodInputType): Period {
  return { from: toMonth('period.from', given.from), to: toMonth('period.to', given.to) };
}

/** A month that an argument gives; throws INVALID_PERIOD naming the argument. */
export function toMonth(argument: string, text: string): Month {
  const month = parseMonth(text);
  if (month !== null) return month;
  throw new DomainError(INVALID_PERIOD, `${argument} is not a month written YYYY-MM, such as 2023-03.`);
}
