import { testEstimates } from './two-estimates';

// Altman and Bland (2003), Interaction revisited, BMJ 326: relative risks 0.67 (0.46 to 0.98) and 0.88 (0.71 to 1.08) as
// logarithms differ by −0.2726 with standard error 0.2206, z = −1.24, P = 0.2.
test('testEstimates of the two relative risks is z = −1.24, p = 0.2, as published', () => {
  const younger = { value: Math.log(0.67), lower: Math.log(0.46), upper: Math.log(0.98) };
  const older = { value: Math.log(0.88), lower: Math.log(0.71), upper: Math.log(1.08) };
  expect(testEstimates(younger, older)).toEqual({
    method: 'ESTIMATES_Z',
    statistic: expect.closeTo(-1.24, 2),
    pValue: expect.closeTo(0.2165, 4),
  });
});

test('estimates without any width are not tested', () => {
  const certain = { value: 60, lower: 60, upper: 60 };
  expect(testEstimates(certain, certain)).toBeNull();
});
