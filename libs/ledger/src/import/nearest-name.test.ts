import { nearestName } from './nearest-name';

const NAMES = ['Age range', 'Gender', 'Legislation'];

test.each([
  ['age_range', 'Age range'],
  ['AgeRange', 'Age range'],
  ['Gendre', 'Gender'],
  ['Legisaltion', 'Legislation'],
  ['Range', null],
  ['Postcode', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('nearestName() of %.20s is %s', (name, expected) => {
  expect(nearestName(name, NAMES)).toBe(expected);
});

test('nearestName() prefers the fewest slips', () => {
  expect(nearestName('Item 12', ['Item 1', 'Item 13', 'item-12'])).toBe('item-12');
});
