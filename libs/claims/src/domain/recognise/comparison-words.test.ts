import { findComparisonWords, pointsToTable } from './comparison-words';

test.each([
  ['no significant differences', ['significant: significant differences']],
  ['higher than, and the best', ['above: higher', 'highest: best']],
  [
    'less likely, the least satisfied, worse',
    ['below: less likely', 'lowest: least satisfied', 'below: worse'],
  ],
  ['similar to and in line with', ['similar: similar to', 'similar: in line with']],
  ['has increased and fell', ['up: increased', 'down: fell']],
  ['to increase and to improve', []],
  ['above the average, below it', ['above: above', 'below: below']],
  ['the table below, as described above', []],
  ['contributed most to it', ['other: contributed most']],
  ['a more important indication of it than', ['other: more important indication of it than']],
  ['how best to assess', []],
])('findComparisonWords(%j)', (text, expected) => {
  expect(findComparisonWords(text, []).map(({ kind, text: word }) => `${kind}: ${word}`)).toEqual(expected);
});

test('findComparisonWords() passes over what is a name', () => {
  expect(findComparisonWords('Greater Manchester', [{ start: 0, end: 18 }])).toEqual([]);
});

test.each([
  ['Table 1 below shows it', true],
  ['The figure shows it', true],
  ['It is below average', false],
])('pointsToTable(%j) is %p', (text, expected) => {
  expect(pointsToTable(text)).toBe(expected);
});
