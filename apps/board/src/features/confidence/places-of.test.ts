import { placesOf, titleOfPriorities } from './places-of';

const ranked = (label: string, rank: number, from: number, to: number) => ({
  label,
  rank,
  rankInterval: { from, to },
});

test('placesOf() names one place or a range', () => {
  expect([{ from: 3, to: 3 }, { from: 1, to: 2 }, null].map(placesOf)).toEqual(['3', '1 to 2', 'not known']);
});

test.each([
  [[ranked('Drugs', 1, 1, 1), ranked('Burglary', 2, 2, 3)], 'Drugs: named most often'],
  [
    [ranked('Antisocial behaviour', 1, 1, 2), ranked('Road safety', 2, 1, 2)],
    'Antisocial behaviour or road safety: named most often',
  ],
  [
    [ranked('A', 1, 1, 3), ranked('B', 2, 1, 3), ranked('C', 3, 1, 3)],
    '3 priorities may each be the one named most often',
  ],
  [[{ label: 'Drugs', rank: null, rankInterval: null }], 'No order of priorities can be given'],
])('titleOfPriorities() is no surer of the first place than its intervals', (priorities, title) => {
  expect(titleOfPriorities(priorities)).toBe(title);
});
