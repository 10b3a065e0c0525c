import { Matrix } from 'ml-matrix';
import { sumOf } from './answer-table';

/** What columns of answers are on average, how they spread, and how they go together. */
export interface Moments {
  readonly means: readonly number[];
  /** Standard deviations with the number of respondents as divisor. */
  readonly deviations: readonly number[];
  /** Pearson's correlations; a column that does not vary goes with no other. */
  readonly correlations: Matrix;
}

// A variance below this part of the mean square is what rounding leaves of none.
const SMALLEST_VARIANCE = 1e-12;

/** The moments of columns whose every entry stands for so many respondents. */
export function momentsOf(columns: readonly Float64Array[], respondents: Float64Array): Moments {
  const total = sumOf(respondents);
  const meanProduct = (one: Float64Array, other: Float64Array): number =>
    sumOfProducts(respondents, one, other) / total;
  const ones = new Float64Array(respondents.length).fill(1);
  const means = columns.map((column) => meanProduct(column, ones));
  const deviations = columns.map((column, index) => {
    const meanSquare = meanProduct(column, column);
    const variance = meanSquare - means[index]! ** 2;
    return variance <= SMALLEST_VARIANCE * meanSquare ? 0 : Math.sqrt(variance);
  });
  const correlations = Matrix.eye(columns.length);
  for (const [one, column] of columns.entries()) {
    for (const [other, beside] of columns.slice(0, one).entries()) {
      const spread = deviations[one]! * deviations[other]!;
      const together = meanProduct(column, beside) - means[one]! * means[other]!;
      const correlation = spread === 0 ? 0 : together / spread;
      correlations.set(one, other, correlation).set(other, one, correlation);
    }
  }
  return { means, deviations, correlations };
}

function sumOfProducts(respondents: Float64Array, one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let entry = 0; entry < respondents.length; entry += 1) {
    sum += respondents[entry]! * one[entry]! * other[entry]!;
  }
  return sum;
}
