import { EigenvalueDecomposition, inverse } from 'ml-matrix';
import type { Matrix } from 'ml-matrix';

// Answers are whole scores, so that what is not exactly dependent stays well above rounding.
const SMALLEST_EIGENVALUE = 1e-9;
const SMALLEST_PART = 1e-6;

/** The drivers whose answers follow exactly from each other, by their place; none where none do. */
export function dependentDrivers(correlations: Matrix): readonly number[] {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(correlations, {
    assumeSymmetric: true,
  });
  const smallest = Math.min(...realEigenvalues);
  if (smallest > SMALLEST_EIGENVALUE) return [];
  const combination = eigenvectorMatrix.getColumn(realEigenvalues.indexOf(smallest));
  return [...combination.keys()].filter((driver) => Math.abs(combination[driver]!) > SMALLEST_PART);
}

/**
 * The variance inflation factor of each driver, 1 / (1 - R²) of its regression on the others: the diagonal of
 * the inverse of their correlations. 1 where a driver goes with no other. The drivers must not be dependent.
 * Source: Marquardt (1970), Generalized inverses, ridge regression, Technometrics 12(3), 591-612.
 */
export function varianceInflation(correlations: Matrix): readonly number[] {
  return inverse(correlations).diagonal();
}
