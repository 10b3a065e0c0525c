import { Matrix } from 'ml-matrix';
import { designOf, weightedProducts } from './design';

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
  return momentsOfDesign(designOf(columns), respondents);
}

/** The moments of the variables of a design but for the constant, with so many respondents behind each row. */
export function momentsOfDesign(design: Float64Array, respondents: Float64Array): Moments {
  const products = weightedProducts(design, respondents);
  const [total = 0, ...sums] = products.getColumn(0);
  const means = sums.map((sum) => sum / total);
  const meanProduct = (one: number, other: number): number => products.get(one + 1, other + 1) / total;
  const deviations = means.map((mean, index) => {
    const meanSquare = meanProduct(index, index);
    const variance = meanSquare - mean ** 2;
    return variance <= SMALLEST_VARIANCE * meanSquare ? 0 : Math.sqrt(variance);
  });
  const correlations = Matrix.eye(means.length);
  for (let one = 0; one < means.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const spread = deviations[one]! * deviations[other]!;
      const together = meanProduct(one, other) - means[one]! * means[other]!;
      const correlation = spread === 0 ? 0 : together / spread;
      correlations.set(one, other, correlation).set(other, one, correlation);
    }
  }
  return { means, deviations, correlations };
}
