import { designOf, weightedProducts } from './design';

test('designOf() puts the constant and the columns side by side', () => {
  const columns = [Float64Array.of(2, 3), Float64Array.of(5, 7)];
  expect([...designOf(columns)]).toEqual([1, 2, 5, 1, 3, 7]);
  expect([...designOf([])]).toEqual([]);
});

// By hand, of rows 1 2 5 and 1 3 7 with weights 10 and 100: 10 + 100, 10 × 2 + 100 × 3, 10 × 2 × 2 + 100 × 3 × 3 ...
test.each([
  [
    'an odd number of variables',
    [
      [2, 3],
      [5, 7],
    ],
    [
      [110, 320, 750],
      [320, 940, 2_200],
      [750, 2_200, 5_150],
    ],
  ],
  [
    'an even number of variables',
    [[2, 3]],
    [
      [110, 320],
      [320, 940],
    ],
  ],
  ['the constant alone', [], [[110]]],
])('weightedProducts() of %s are those worked by hand', (_, columns, expected) => {
  const design =
    columns.length === 0 ? Float64Array.of(1, 1) : designOf(columns.map((c) => Float64Array.from(c)));
  expect(weightedProducts(design, Float64Array.of(10, 100)).to2DArray()).toEqual(expected);
});

test('weightedProducts() of many variables are the sums of their products, each by itself', () => {
  const columns = [1, 2, 3, 4, 5].map((power) => Float64Array.of(1, 2, 3, 4).map((value) => value ** power));
  const weights = Float64Array.of(3, 0, 2, 1);
  const powers = [0, 1, 2, 3, 4, 5];
  const expected = powers.map((one) =>
    powers.map((other) =>
      [...weights].reduce((sum, weight, row) => sum + weight * (row + 1) ** (one + other), 0),
    ),
  );
  expect(weightedProducts(designOf(columns), weights).to2DArray()).toEqual(expected);
});
