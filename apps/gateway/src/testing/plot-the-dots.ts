/** A point of a chart as the package NHSRplotthedots would have it; higher is better. */
export interface PlottedDot {
  readonly cause: 'OUTSIDE_LIMITS' | 'TREND' | 'CLOSE_TO_LIMITS' | 'SHIFT' | null;
  readonly type: 'COMMON_CAUSE' | 'IMPROVEMENT' | 'CONCERN';
}

export interface PlottedChart {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
  readonly dots: readonly PlottedDot[];
}

/**
 * An unscreened XmR chart of figures without gaps, worked out vector by vector as the package does, each point told
 * by its neighbours and what lies beyond the ends told by noughts: ptd_spc_standard and ptd_calculate_point_type.
 */
export function plotTheDots(y: readonly number[]): PlottedChart {
  const mean = total(y) / y.length;
  const differences = y.map((value, i) => (i === 0 ? 0 : value - at(y, i - 1)));
  const reach = (2.66 * total(differences.map(Math.abs))) / (y.length - 1);
  const [upper, lower] = [mean + reach, mean - reach];
  const side = y.map((value) => Math.sign(value - mean));
  const outside = y.map((value) => (value > upper || value < lower ? 1 : 0));
  const close = y.map((value, i) =>
    at(outside, i) === 0 && Math.abs(value - mean) > (reach * 2) / 3 ? 1 : 0,
  );
  const step = differences.map(Math.sign);
  const dots = y.map((_, i): PlottedDot => {
    const cause =
      at(outside, i) === 1
        ? 'OUTSIDE_LIMITS'
        : range(i, i + 6).some((end) => Math.abs(total(range(end - 5, end).map((k) => at(step, k)))) === 6)
          ? 'TREND'
          : at(close, i) === 1 && range(i, i + 2).some((end) => isTwoOfThree({ side, close }, end))
            ? 'CLOSE_TO_LIMITS'
            : range(i, i + 6).some(
                  (end) => Math.abs(total(range(end - 6, end).map((k) => at(side, k)))) === 7,
                )
              ? 'SHIFT'
              : null;
    return { cause, type: cause === null ? 'COMMON_CAUSE' : at(side, i) > 0 ? 'IMPROVEMENT' : 'CONCERN' };
  });
  return { mean, upper, lower, dots };
}

function isTwoOfThree(
  { side, close }: { readonly side: readonly number[]; readonly close: readonly number[] },
  end: number,
): boolean {
  const three = range(end - 2, end);
  return Math.abs(total(three.map((k) => at(side, k)))) === 3 && total(three.map((k) => at(close, k))) >= 2;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
