import { NO_STATISTICS } from '../cells/cell';
import type { Statistics } from '../cells/cell';
import type { CellArithmetic, MeasureReference } from '../definitions/metric-definition';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import { valueOf } from '../values/value-of';
import type { RowStatistics } from '../values/value-of';
import { countedPeople, isSmall } from './counted-people';
import { LARGEST_ROW } from './perturbation-table';
import type { Perturbation } from './perturbation-table';
import type { CellKeyPolicy } from './policy';

const REPEATED_ROWS = 250;

/**
 * A count with its noise: row by the count, column by the sum of the record keys. The same records always
 * get the same noise; no records stay none. Never add such counts up: each has noise of its own.
 * Source: ONS, cell-key-perturbation 3.1.0. A row repeats above 750: 751 takes that of 501.
 */
export function perturbedCount({ rows }: Perturbation, count: number, recordKeySum: number): number {
  if (count === 0) return 0;
  const row =
    rows[count <= LARGEST_ROW ? count : ((count - 1) % REPEATED_ROWS) + LARGEST_ROW - REPEATED_ROWS + 1];
  return count + row![recordKeySum % row!.length]!;
}

/**
 * The figure of a row by the cell key method: WITHHELD where noise on counts cannot protect it, SUPPRESSED
 * where a count with its noise is below the least, and otherwise calculated from the counts with their noise,
 * its interval as well. Nothing tells an empty cell from a small one.
 */
export function perturbedValue(
  arithmetic: CellArithmetic,
  row: RowStatistics,
  { policy, perturbation }: { readonly policy: CellKeyPolicy; readonly perturbation: Perturbation },
): MetricValue {
  if (!isProtected(policy, arithmetic)) return missingValue('WITHHELD');
  const perturbed = perturbedRow(arithmetic, row, perturbation);
  if (isSmall(countedPeople(arithmetic, perturbed), policy.leastCount)) return missingValue('SUPPRESSED');
  return valueOf(arithmetic, perturbed);
}

/** Whether the cell key method can protect a figure: it counts people, and adds up nothing that they said. */
export function isProtected({ withheld }: CellKeyPolicy, arithmetic: CellArithmetic): boolean {
  const counted = 'to' in arithmetic ? [arithmetic.of, arithmetic.to] : [arithmetic.of];
  return (
    !withheld.includes(arithmetic.kind) &&
    counted.every((reference) => reference.measure.amount === 'n' || isPublic(reference))
  );
}

// Part and whole have noise of their own, so a part can come out larger than its whole. It is cut down to the
// whole then, which draws shares close to 100 per cent down by less than the noise of the part.
function perturbedRow(
  arithmetic: CellArithmetic,
  { of, to }: RowStatistics,
  perturbation: Perturbation,
): RowStatistics {
  const base = 'to' in arithmetic && isPublic(arithmetic.to) ? to : perturbed(to, perturbation);
  const counted = perturbed(of, perturbation);
  const isPart = arithmetic.kind === 'share' || (arithmetic.kind === 'ratio' && arithmetic.isPart === true);
  return { of: isPart ? { ...counted, n: Math.min(counted.n, base.n) } : counted, to: base };
}

function perturbed(statistics: Statistics, perturbation: Perturbation): Statistics {
  const n = perturbedCount(perturbation, statistics.n, statistics.recordKeySum);
  const { numerator, numeratorRecordKeySum } = statistics;
  const part = perturbedCount(perturbation, numerator, numeratorRecordKeySum);
  return { ...NO_STATISTICS, n, numerator: Math.min(part, n) };
}

function isPublic({ measure }: MeasureReference): boolean {
  return measure.accumulation === 'benchmark';
}
