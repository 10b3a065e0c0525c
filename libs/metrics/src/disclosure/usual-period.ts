import { lengthInMonths, splitByGrain } from '@citizen-graph/reference';
import type { Grain, Period } from '@citizen-graph/reference';

const GRAIN_OF_LENGTH: ReadonlyMap<number, readonly Grain[]> = new Map([
  [1, ['MONTH']],
  [3, ['CALENDAR_QUARTER']],
  [12, ['CALENDAR_YEAR', 'FINANCIAL_YEAR']],
]);

/** Whether a period is a month, a quarter, a calendar year or a financial year, of which few can be subtracted. */
export function isUsualPeriod(period: Period): boolean {
  const grains = GRAIN_OF_LENGTH.get(lengthInMonths(period)) ?? [];
  return grains.some((grain) => splitByGrain(period, grain).length === 1);
}
