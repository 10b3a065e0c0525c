import { readPaperFigures, roundAsPaper } from './paper-figures';

test('readPaperFigures() reads numbers as numbers and blanks as null', () => {
  const figures = readPaperFigures();
  expect(figures).toHaveLength(113);
  expect(figures.find(({ id }) => id === 'wmnow.share-2022.dudley')).toEqual({
    id: 'wmnow.share-2022.dudley',
    paragraph: 33,
    measure: 'share of the force total',
    filter: 'area = Dudley',
    period: '2022-03',
    numerator: 14_233,
    denominator: 112_268,
    value: 12.7,
    unit: 'percent',
    rounding: 'nearest 0.1',
  });
  expect(figures[0]?.denominator).toBeNull();
});

test.each([
  [66.4, 'nearest 1', 66],
  [12.68, 'nearest 0.1', 12.7],
  [7.3206, 'nearest 0.01', 7.32],
  [9059, 'exact', 9059],
] as const)('roundAsPaper(%p, %p) is %p', (value, rounding, expected) => {
  expect(roundAsPaper(value, rounding)).toBe(expected);
});
