import { Matrix } from 'ml-matrix';
import type { AnswerTable } from './answer-table';
import { fitLogistic, logitOf, probabilityOf } from './logistic-regression';
import type { LogisticData } from './logistic-regression';
import { momentsOf } from './moments';
import type { Moments } from './moments';
import { orthogonalBasis, relativeWeights } from './relative-weights';
import type { RelativeWeights } from './relative-weights';

// Steps after which what is left of the way is 1e-12 or less, and 1e-6 or less: a resample differs by far more.
const EXACT = 1e-6;
const CLOSE = 1e-3;

/**
 * The relative weights of drivers for an outcome that is 0 or 1: a logistic regression on the orthogonal
 * variables, its coefficients b standardised as β = b R / s, where R² is the squared correlation of the
 * outcome with its predicted probability (R²_O of Menard) and s the standard deviation of the predicted
 * logits. They add up to R²_O. Null where the fit is not finite. The fit may start near to what answers that
 * are much alike gave.
 * Source: Tonidandel and LeBreton (2010), Determining the relative importance of predictors in logistic
 * regression, Organizational Research Methods 13(4), 767-781; Menard (2004), Six approaches to calculating
 * standardized logistic regression coefficients, The American Statistician 58(3), 218-223.
 */
export function logisticWeights(
  { outcome, drivers, respondents }: AnswerTable,
  near: RelativeWeights | null,
): RelativeWeights | null {
  const moments = momentsOf(drivers, respondents);
  const basis = orthogonalBasis(moments.correlations);
  const data = { outcome, respondents, design: orthogonalDesign(drivers, moments, basis.inverse) };
  const known = near?.coefficients ?? [];
  const start = Float64Array.from([0, ...drivers], (_, index) => known[index] ?? 0);
  const coefficients = fitLogistic(data, start, near === null ? EXACT : CLOSE);
  if (coefficients === null) return null;
  const scale = scaleOf(data, coefficients);
  const betas = [...coefficients.subarray(1)].map((coefficient) => coefficient * scale);
  return { ...relativeWeights(basis, betas), coefficients: [...coefficients] };
}

// R / s; nothing is explained where the drivers move no logit.
function scaleOf({ outcome, design, respondents }: LogisticData, coefficients: Float64Array): number {
  const logits = respondents.map((_, entry) => logitOf(design, entry, coefficients));
  const { deviations, correlations } = momentsOf([outcome, logits.map(probabilityOf), logits], respondents);
  return deviations[2] === 0 ? 0 : Math.abs(correlations.get(0, 1)) / deviations[2]!;
}

// Rows of the constant 1 and the orthogonal variables Z = X Λ⁻¹, X being the drivers made standard.
function orthogonalDesign(
  drivers: readonly Float64Array[],
  { means, deviations }: Moments,
  inverse: Matrix,
): Float64Array {
  const scales = deviations.map((deviation) => (deviation === 0 ? 0 : 1 / deviation));
  const factors = Matrix.diag(scales).mmul(inverse).to1DArray();
  const width = drivers.length;
  const design = new Float64Array((width + 1) * (drivers[0]?.length ?? 0));
  for (let row = 0, entry = 0; row < design.length; row += width + 1, entry += 1) {
    design[row] = 1;
    for (let driver = 0; driver < width; driver += 1) {
      const centred = drivers[driver]![entry]! - means[driver]!;
      for (let variable = 0; variable < width; variable += 1) {
        design[row + variable + 1]! += centred * factors[driver * width + variable]!;
      }
    }
  }
  return design;
}
