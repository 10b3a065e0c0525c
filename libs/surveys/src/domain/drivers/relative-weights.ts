import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** How much of what is explained of an outcome goes to each driver. */
export interface RelativeWeights {
  /** Johnson's epsilon for each driver: its part of R², never below nought. They add up to R². */
  readonly raw: readonly number[];
  readonly rSquared: number;
  /** Of the standardised drivers, the constant first, where another fit may start from them; none of a score. */
  readonly coefficients: readonly number[];
}

/** Drivers told by variables that go with no other of them and are as close to the drivers as can be. */
export interface OrthogonalBasis {
  /** The correlations of the drivers with the orthogonal variables: Λ. */
  readonly loadings: Matrix;
  /** What turns standardised drivers into the orthogonal variables: Λ⁻¹. */
  readonly inverse: Matrix;
  /** Whether there are as many orthogonal variables as drivers: that no driver follows from the others. */
  readonly isFull: boolean;
}

// Below this the drivers have a direction less, and the direction explains nothing.
const SMALLEST_EIGENVALUE = 1e-10;

/**
 * The orthogonal variables of drivers with these correlations R = Q D Qᵀ: Λ = Q D^½ Qᵀ.
 * Source: Johnson (2000), A heuristic method for estimating the relative weight of predictor variables in
 * multiple regression, Multivariate Behavioral Research 35(1), 1-19.
 */
export function orthogonalBasis(correlations: Matrix): OrthogonalBasis {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(correlations, {
    assumeSymmetric: true,
  });
  const roots = realEigenvalues.map((value) => (value < SMALLEST_EIGENVALUE ? 0 : Math.sqrt(value)));
  const withRoots = (diagonal: number[]): Matrix =>
    eigenvectorMatrix.mmul(Matrix.diag(diagonal)).mmul(eigenvectorMatrix.transpose());
  return {
    loadings: withRoots(roots),
    inverse: withRoots(roots.map((root) => (root === 0 ? 0 : 1 / root))),
    isFull: !roots.includes(0),
  };
}

/**
 * The relative weights ε = Λ² β², squared entry by entry, where β are the standardised coefficients of the
 * outcome on the orthogonal variables. Source: Johnson (2000).
 */
export function relativeWeights({ loadings }: OrthogonalBasis, betas: readonly number[]): RelativeWeights {
  const squares = betas.map((beta) => beta * beta);
  const raw = loadings
    .to2DArray()
    .map((row) => row.reduce((sum, loading, index) => sum + loading * loading * squares[index]!, 0));
  return { raw, rSquared: squares.reduce((sum, square) => sum + square, 0), coefficients: [] };
}

/** Relative weights in per cent of R²; nought for each where nothing is explained. */
export function rescaled({ raw }: RelativeWeights): readonly number[] {
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => (total === 0 ? 0 : (100 * weight) / total));
}
