import { changeOf, changePercentOf, ranksOf } from './membership';

const MISSING = { shorthand: '[x]', status: 'NOT_YET_AVAILABLE' } as const;

test('changeOf() and changePercentOf() are those of Figure 2 of the paper', () => {
  const members = [
    [41677, 44728],
    [9177, 9751],
    [112268, 119833],
  ] as const;
  expect(members.map((pair) => changeOf(pair))).toEqual([3051, 574, 7565]);
  expect(members.map((pair) => Number(changePercentOf(pair)).toFixed(2))).toEqual(['7.32', '6.25', '6.74']);
});

test.each([
  [[MISSING, 5] as const, MISSING],
  [[5, MISSING] as const, MISSING],
])('changeOf(%j) is the symbol of what is not given', (members, expected) => {
  expect(changeOf(members)).toEqual(expected);
  expect(changePercentOf(members)).toEqual(expected);
});

test('changePercentOf() is not applicable where there was no member', () => {
  expect(changePercentOf([0, 5])).toEqual({ shorthand: '[z]', status: 'NOT_APPLICABLE' });
});

test('ranksOf() gives equals the same place and skips what is not given', () => {
  expect(ranksOf([50.28, 70.97, MISSING, 50.28, 44.63])).toEqual([2, 1, null, 2, 4]);
});
