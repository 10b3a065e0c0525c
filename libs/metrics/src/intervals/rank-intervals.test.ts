import fc from 'fast-check';
import { rankIntervals } from './rank-intervals';

// Four priorities among 400 residents: 200, 190, 100 and 20 chose them. For four at once each interval
// is of 98.726%, z = 2.4909: 50.0% is 43.8 to 56.2 and 47.5% is 41.4 to 53.7, which overlap; 25.0% is 20.0
// to 30.7 and 5.0% is 2.9 to 8.5, which overlap with none.
test('places are certain only where the joint intervals do not overlap', () => {
  const chosen = [190, 20, 200, 100].map((successes) => ({ successes, trials: 400 }));
  expect(rankIntervals(chosen)).toEqual([
    { rank: 2, from: 1, to: 2 },
    { rank: 4, from: 4, to: 4 },
    { rank: 1, from: 1, to: 2 },
    { rank: 3, from: 3, to: 3 },
  ]);
});

test('equals share a rank, and with few people any place is possible', () => {
  const chosen = [3, 3, 2].map((successes) => ({ successes, trials: 6 }));
  expect(rankIntervals(chosen)).toEqual([
    { rank: 1, from: 1, to: 3 },
    { rank: 1, from: 1, to: 3 },
    { rank: 3, from: 1, to: 3 },
  ]);
  expect(rankIntervals([{ successes: 1, trials: 2 }])).toEqual([{ rank: 1, from: 1, to: 1 }]);
  expect(rankIntervals([])).toEqual([]);
});

test('a proportion of nobody has no rank', () => {
  expect(() => rankIntervals([{ successes: 0, trials: 0 }])).toThrow(RangeError);
});

const proportion = fc
  .integer({ min: 1, max: 500 })
  .chain((trials) =>
    fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }),
  );

test('a rank lies in its own interval, and who is certainly above is certainly above from below too', () => {
  fc.assert(
    fc.property(fc.array(proportion, { minLength: 1, maxLength: 8 }), (some) => {
      const ranks = rankIntervals(some);
      expect(ranks.every(({ rank, from, to }) => from <= rank && rank <= to)).toBe(true);
      const [better, worse] = [(each: number) => each - 1, (each: number) => some.length - each];
      const certain = (pick: (rank: (typeof ranks)[number]) => number) =>
        ranks.reduce((sum, rank) => sum + pick(rank), 0);
      expect(certain(({ from }) => better(from))).toBe(certain(({ to }) => worse(to)));
    }),
  );
});

test('simulated, all the true ranks lie in their intervals in 95 of 100 samples or more', () => {
  const truth = [0.5, 0.45, 0.4, 0.2, 0.1];
  let seed = 20_230_627;
  const random = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const draw = (share: number) => ({
    trials: 300,
    successes: Array.from({ length: 300 }, random).filter((number) => number < share).length,
  });
  const covered = Array.from({ length: 400 }, () => rankIntervals(truth.map(draw))).filter((ranks) =>
    ranks.every(({ from, to }, index) => from <= index + 1 && index + 1 <= to),
  );
  expect(covered.length / 400).toBeGreaterThanOrEqual(0.95);
});
