import { Matrix } from 'ml-matrix';

/** The design of a regression, row by row: for each entry of the columns the constant 1 and their values. */
export function designOf(columns: readonly Float64Array[]): Float64Array {
  const size = columns.length + 1;
  const design = new Float64Array(size * (columns[0]?.length ?? 0)).fill(1);
  for (const [index, column] of columns.entries()) {
    for (let entry = 0, place = index + 1; entry < column.length; entry += 1, place += size) {
      design[place] = column[entry]!;
    }
  }
  return design;
}

/**
 * The weighted sums of the products of each two variables of a design, XᵀWX, with a weight for each row. They
 * are most of the work of a resample; two variables are taken by two, so that the four sums stay in registers.
 */
export function weightedProducts(design: Float64Array, weights: Float64Array): Matrix {
  const size = design.length / weights.length;
  const products = Matrix.zeros(size, size);
  for (let one = 0; one < size; one += 2) {
    for (let other = 0; other <= one; other += 2) addSquare(products, { design, weights, one, other });
  }
  return products;
}

interface Square {
  readonly design: Float64Array;
  readonly weights: Float64Array;
  /** The first of two variables, and the first of the two that they are multiplied with. */
  readonly one: number;
  readonly other: number;
}

// Of an odd number of variables the last stands in for the one that would follow it.
function addSquare(products: Matrix, { design, weights, one, other }: Square): void {
  const size = products.rows;
  const [oneNext, otherNext] = [Math.min(one + 1, size - 1), Math.min(other + 1, size - 1)];
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let entry = 0, row = 0; entry < weights.length; entry += 1, row += size) {
    const weight = weights[entry]!;
    const weighted = weight * design[row + one]!;
    const weightedNext = weight * design[row + oneNext]!;
    const value = design[row + other]!;
    const valueNext = design[row + otherNext]!;
    first += weighted * value;
    second += weighted * valueNext;
    third += weightedNext * value;
    fourth += weightedNext * valueNext;
  }
  products.set(one, other, first).set(other, one, first);
  products.set(one, otherNext, second).set(otherNext, one, second);
  products.set(oneNext, other, third).set(other, oneNext, third);
  products.set(oneNext, otherNext, fourth).set(otherNext, oneNext, fourth);
}
