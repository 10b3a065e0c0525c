import fc from 'fast-check';
import { rankByValue } from './ranking';

test('equals share a place, the next takes the one after them, and what is not known comes last', () => {
  const contenders = [
    { item: 'unknown', value: null },
    { item: 'low', value: 3 },
    { item: 'high', value: 5 },
    { item: 'as high', value: 5 },
    { item: 'lower', value: -1 },
  ];
  expect(rankByValue(contenders)).toEqual([
    { item: 'high', value: 5, rank: 1 },
    { item: 'as high', value: 5, rank: 1 },
    { item: 'low', value: 3, rank: 3 },
    { item: 'lower', value: -1, rank: 4 },
    { item: 'unknown', value: null, rank: null },
  ]);
});

test('a place is one more than the number of those who are larger', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
      const ranked = rankByValue(values.map((value, item) => ({ item, value })));
      const larger = ranked.map(({ value }) => values.filter((other) => other > Number(value)).length);
      expect(ranked.map(({ rank }) => rank)).toEqual(larger.map((count) => count + 1));
      expect(ranked.map(({ value }) => value)).toEqual([...values].sort((one, other) => other - one));
    }),
  );
});
