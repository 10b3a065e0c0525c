import { favourableByRank, scoresFor } from './answers';

test('favourableByRank() takes the highest in the share asked for', () => {
  expect(favourableByRank([0.3, -1, 2, 0.1], 0.5)).toEqual([true, false, true, false]);
});

test('scoresFor() scores 8 and above for the favourable only, in the order of the standings', () => {
  const standings = Array.from({ length: 100 }, (_, index) => ({ latent: index, isFavourable: index >= 40 }));
  const scores = scoresFor(standings).map(Number);
  expect(scores.slice(0, 40).every((score) => score >= 0 && score < 8)).toBe(true);
  expect(scores.slice(40).every((score) => score >= 8 && score <= 10)).toBe(true);
  expect(scores).toEqual([...scores].sort((left, right) => left - right));
});
