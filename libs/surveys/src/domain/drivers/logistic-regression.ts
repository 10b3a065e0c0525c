import { CholeskyDecomposition, Matrix } from 'ml-matrix';

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

/** The logit of an entry: its row of the design times the coefficients. */
export function logitOf(design: Float64Array, entry: number, coefficients: Float64Array): number {
  const size = coefficients.length;
  let logit = 0;
  for (let index = 0; index < size; index += 1) logit += coefficients[index]! * design[entry * size + index]!;
  return logit;
}

/** The probability that belongs to a logit. */
export function probabilityOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function newtonStep(
  { outcome, design, respondents }: LogisticData,
  coefficients: Float64Array,
): readonly number[] | null {
  const size = coefficients.length;
  const gradient = new Float64Array(size);
  const information = new Float64Array((size * (size + 1)) / 2);
  for (let entry = 0, row = 0; entry < respondents.length; entry += 1, row += size) {
    const probability = probabilityOf(logitOf(design, entry, coefficients));
    const surprise = respondents[entry]! * (outcome[entry]! - probability);
    const weight = respondents[entry]! * probability * (1 - probability);
    for (let one = 0, place = 0; one < size; one += 1) {
      const variable = design[row + one]!;
      const weighted = weight * variable;
      gradient[one]! += surprise * variable;
      for (let other = 0; other <= one; other += 1, place += 1) {
        information[place]! += weighted * design[row + other]!;
      }
    }
  }
  return solve(information, gradient);
}

// The information is given by the rows of its lower triangle.
function solve(lowerTriangle: Float64Array, gradient: Float64Array): readonly number[] | null {
  const size = gradient.length;
  const information = Matrix.zeros(size, size);
  for (let one = 0, place = 0; one < size; one += 1) {
    for (let other = 0; other <= one; other += 1, place += 1) {
      const entry = lowerTriangle[place]!;
      information.set(one, other, entry).set(other, one, entry);
    }
  }
  const decomposition = new CholeskyDecomposition(information);
  if (!decomposition.isPositiveDefinite()) return null;
  return decomposition.solve(Matrix.columnVector([...gradient])).to1DArray();
}
