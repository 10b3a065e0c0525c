import { Matrix } from 'ml-matrix';
import type { AnswerTable } from './answer-table';
import { momentsOf } from './moments';
import { orthogonalBasis, relativeWeights } from './relative-weights';
import type { RelativeWeights } from './relative-weights';

/**
 * The relative weights of drivers for an outcome that is a score: least squares on the orthogonal variables,
 * whose coefficients are β = Λ⁻¹ r, r being the correlations of the drivers with the outcome. They add up to
 * the R² of the multiple regression. Source: Johnson (2000).
 */
export function linearWeights({ outcome, drivers, respondents }: AnswerTable): RelativeWeights {
  const { correlations } = momentsOf([outcome, ...drivers], respondents);
  const last = drivers.length;
  const basis = orthogonalBasis(correlations.subMatrix(1, last, 1, last));
  const withOutcome = Matrix.columnVector(correlations.getColumn(0).slice(1));
  return relativeWeights(basis, basis.inverse.mmul(withOutcome).to1DArray());
}
