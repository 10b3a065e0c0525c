import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { weightedProducts } from './design';

/** Outcomes that are 0 or 1, and what they are regressed on. */
export interface LogisticData {
  readonly outcome: Float64Array;
  /** The rows of the design one after the other: for each entry the constant 1, then the variables. */
  readonly design: Float64Array;
  readonly respondents: Float64Array;
}

// From far off a fit takes about ten steps; one that is separated takes steps of the same length for ever.
const MOST_STEPS = 40;

/**
 * The coefficients of a logistic regression, the constant first, by Newton's method (iteratively reweighted
 * least squares). Null where there is no finite fit: a line through the answers sets those with the outcome
 * apart from those without (Albert and Anderson 1984, Biometrika 71(1), 1-10), or the variables depend on each
 * other. It ends after a step that is shorter than `shortStep` in every coefficient: near the end a step is
 * about as long as the square of the one before, so that what is left is smaller by far.
 */
export function fitLogistic(data: LogisticData, start: Float64Array, shortStep: number): Float64Array | null {
  let coefficients = start;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const step = newtonStep(data, coefficients);
    if (step === null) return null;
    coefficients = coefficients.map((coefficient, index) => coefficient + step[index]!);
    if (step.every((change) => Math.abs(change) < shortStep)) return coefficients;
  }
  return null;
}

/** The probability that coefficients predict for each row of a design. */
export function probabilitiesOf(design: Float64Array, coefficients: Float64Array): Float64Array {
  const size = coefficients.length;
  const probabilities = new Float64Array(design.length / size);
  for (let entry = 0, place = 0; entry < probabilities.length; entry += 1) {
    let logit = 0;
    for (let index = 0; index < size; index += 1, place += 1) logit += coefficients[index]! * design[place]!;
    probabilities[entry] = 1 / (1 + Math.exp(-logit));
  }
  return probabilities;
}

function newtonStep(
  { outcome, design, respondents }: LogisticData,
  coefficients: Float64Array,
): readonly number[] | null {
  const size = coefficients.length;
  const probabilities = probabilitiesOf(design, coefficients);
  const gradient = new Float64Array(size);
  const weights = new Float64Array(respondents.length);
  for (let entry = 0, place = 0; entry < respondents.length; entry += 1) {
    const count = respondents[entry]!;
    const probability = probabilities[entry]!;
    const surprise = count * (outcome[entry]! - probability);
    weights[entry] = count * probability * (1 - probability);
    for (let index = 0; index < size; index += 1, place += 1) gradient[index]! += surprise * design[place]!;
  }
  const information = new CholeskyDecomposition(weightedProducts(design, weights));
  if (!information.isPositiveDefinite()) return null;
  return information.solve(Matrix.columnVector([...gradient])).to1DArray();
}
