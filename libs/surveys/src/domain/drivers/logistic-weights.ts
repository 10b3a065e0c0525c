import { Matrix } from 'ml-matrix';
import type { AnswerTable } from './answer-table';
import { designOf } from './design';
import { fitLogistic, probabilitiesOf } from './logistic-regression';
import type { LogisticData } from './logistic-regression';
import { momentsOf, momentsOfDesign } from './moments';
import type { Moments } from './moments';
import { orthogonalBasis, relativeWeights } from './relative-weights';
import type { RelativeWeights } from './relative-weights';

// Steps after which what is left of the way is 1e-12 or less, and 1e-6 or less: a resample differs by far more.
const EXACT = 1e-6;
const CLOSE = 1e-3;

/**
 * The relative weights of drivers for an outcome that is 0 or 1: a logistic regression, its coefficients b on
 * the orthogonal variables standardised as β = b R / s, where R² is the squared correlation of the outcome
 * with its predicted probability (R²_O of Menard) and s the standard deviation of the predicted logits. They
 * add up to R²_O. Null where the fit is not finite. The fit may start near to what answers that are much alike
 * gave.
 * Source: Tonidandel and LeBreton (2010), Determining the relative importance of predictors in logistic
 * regression, Organizational Research Methods 13(4), 767-781; Menard (2004), Six approaches to calculating
 * standardized logistic regression coefficients, The American Statistician 58(3), 218-223.
 */
export function logisticWeights(
  { outcome, drivers, respondents }: AnswerTable,
  near: RelativeWeights | null,
): RelativeWeights | null {
  const raw = designOf(drivers);
  const moments = momentsOfDesign(raw, respondents);
  const basis = orthogonalBasis(moments.correlations);
  if (!basis.isFull) return null;
  const data = { outcome, respondents, design: standardised(raw, moments) };
  const known = near?.coefficients ?? [];
  const start = Float64Array.from([0, ...drivers], (_, index) => known[index] ?? 0);
  const coefficients = fitLogistic(data, start, near === null ? EXACT : CLOSE);
  if (coefficients === null) return null;
  // With the coefficients c of the drivers themselves X c = Z Λ c, so that b = Λ c.
  const slopes = basis.loadings.mmul(Matrix.columnVector([...coefficients.subarray(1)])).to1DArray();
  const scale = scaleOf(slopes, correlationWithPrediction(data, coefficients));
  const betas = slopes.map((slope) => slope * scale);
  return { ...relativeWeights(basis, betas), coefficients: [...coefficients] };
}

// R / s: the orthogonal variables go with no other and have a variance of 1, so that s² is the sum of b². Nothing
// is explained where the drivers move no logit.
function scaleOf(slopes: readonly number[], correlation: number): number {
  const deviation = Math.hypot(...slopes);
  return deviation === 0 ? 0 : correlation / deviation;
}

function correlationWithPrediction(
  { outcome, design, respondents }: LogisticData,
  coefficients: Float64Array,
): number {
  const predicted = probabilitiesOf(design, coefficients);
  return Math.abs(momentsOf([outcome, predicted], respondents).correlations.get(0, 1));
}

// The drivers of a design made standard: X.
function standardised(design: Float64Array, { means, deviations }: Moments): Float64Array {
  const standard = design.slice();
  const size = means.length + 1;
  for (const [driver, mean] of means.entries()) {
    const scale = deviations[driver] === 0 ? 0 : 1 / deviations[driver]!;
    for (let place = driver + 1; place < design.length; place += size) {
      standard[place] = (design[place]! - mean) * scale;
    }
  }
  return standard;
}
