import { splitByGrain } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { CellArithmetic, MeasureReference } from '../definitions/metric-definition';

interface Asked {
  readonly arithmetic: CellArithmetic;
  readonly coverage: readonly Period[];
  readonly baseCoverage: readonly Period[];
}

/** The months that a figure lacks: those without a release in which a survey that counts was asked; coverage is of all surveys alike. */
export function monthsWithout(
  { arithmetic, coverage, baseCoverage }: Asked,
  period: Period,
  surveys: readonly string[] | undefined,
): Month[] {
  if (arithmetic.of.measure.accumulation !== 'flow') return [];
  const isOfFlows = arithmetic.kind === 'ratio' && arithmetic.to.measure.accumulation === 'flow';
  const months = splitByGrain(period, 'MONTH').map(({ from }) => from);
  const lacks = (reference: MeasureReference, periods: readonly Period[]): ((month: Month) => boolean) => {
    return (month) =>
      !periods.some(({ from, to }) => month >= from && month <= to) && asksAnybody(reference, month, surveys);
  };
  const lacksOwn = lacks(arithmetic.of, coverage);
  const lacksBase = isOfFlows ? lacks(arithmetic.to, baseCoverage) : () => false;
  return months.filter((month) => lacksOwn(month) || lacksBase(month));
}

function asksAnybody(
  { segments, asked }: MeasureReference,
  month: Month,
  surveys: readonly string[] | undefined,
): boolean {
  const codes = surveys?.filter((code) => segments?.includes(code) ?? true) ?? segments;
  if (codes === null) return true;
  return codes.some((code) => {
    const periods = asked?.[code];
    return periods === undefined || periods.some(({ from, to }) => from <= month && month <= to);
  });
}
