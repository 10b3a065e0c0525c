import { quadrantsOf } from './quadrant';

// The mean importance is 0.1, the mean performance 70.
test('quadrantsOf() sets each driver against the means of all, and says nothing of one that is not distinguishable', () => {
  expect(
    quadrantsOf([
      { raw: 0.2, distinguishable: true, performance: 60 },
      { raw: 0.15, distinguishable: true, performance: 80 },
      { raw: 0.1, distinguishable: true, performance: 70 },
      { raw: 0.04, distinguishable: true, performance: 65 },
      { raw: 0.01, distinguishable: true, performance: 75 },
      { raw: 0.1, distinguishable: false, performance: 70 },
    ]),
  ).toEqual([
    'IMPORTANT_AND_LOW',
    'IMPORTANT_AND_HIGH',
    'IMPORTANT_AND_HIGH',
    'LESS_IMPORTANT_AND_LOW',
    'LESS_IMPORTANT_AND_HIGH',
    'NOT_DISTINGUISHABLE',
  ]);
});
