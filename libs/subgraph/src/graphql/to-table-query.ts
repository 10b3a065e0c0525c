import type { AsOf } from '@citizen-graph/ledger';
import type { MetricErrorCode, TableQuery } from '@citizen-graph/metrics';
import { DomainError, parseMonth } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { PeriodInputType } from './period.type';
import type { TableArguments } from './table-arguments';

const INVALID_PERIOD: MetricErrorCode = 'INVALID_PERIOD';
const INVALID_AS_OF: MetricErrorCode = 'INVALID_AS_OF';

/** The question that the arguments ask; throws INVALID_PERIOD naming the argument. */
export function toTableQuery(given: Omit<TableArguments, 'asOf' | 'asOfRelease'>): TableQuery {
  return {
    period: toPeriod(given.period),
    grain: given.grain,
    by: given.by ?? [],
    where: given.where ?? [],
    compare: given.compare ?? null,
  };
}

/** What the arguments ask for the answer as of; throws INVALID_AS_OF where they name a moment and a release. */
export function toAsOf({ asOf, asOfRelease }: Pick<TableArguments, 'asOf' | 'asOfRelease'>): AsOf {
  const [moment, release] = [asOf ?? null, asOfRelease ?? null];
  if (moment === null || release === null) return moment ?? release;
  throw new DomainError(INVALID_AS_OF, 'Give either asOf, a moment, or asOfRelease, a release; not both.');
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
