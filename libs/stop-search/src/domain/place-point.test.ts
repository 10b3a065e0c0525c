import { aSearch } from '../testing/a-search';
import { toBoundary } from './boundary';
import type { Position } from './boundary';
import { placePoint } from './place-point';
import { placeSearch } from './place-search';

const outer = square(-2, 52, 1);
const hole = square(-1.75, 52.25, 0.25);
const island = square(0.5, 52, 0.25);
const boundaries = [
  toBoundary('E08000025', [[outer, hole], [island]]),
  toBoundary('E08000026', [[square(-1, 52, 1)]]),
  toBoundary('E08000027', [[hole]]),
];

test.each([
  ['inside a square', -1.9, 52.1, 'E08000025'],
  ['in the second polygon of an area', 0.6, 52.1, 'E08000025'],
  ['in a hole that another area fills', -1.6, 52.4, 'E08000027'],
  ['in the square next to it', -0.5, 52.5, 'E08000026'],
  ['on the edge that two areas share, where the first has it', -1, 52.5, 'E08000025'],
  ['on an outer edge', -2, 52.5, 'E08000025'],
  ['in the box of an area but in none of its polygons', 0.2, 52.1, 'UNKNOWN'],
  ['north of all', -1.5, 53.1, 'UNKNOWN'],
  ['with longitude and latitude the wrong way round', 52.1, -1.9, 'UNKNOWN'],
])('placePoint of a point %s', (_where, longitude, latitude, area) => {
  expect(placePoint(boundaries, longitude, latitude)).toBe(area);
});

test('a hole that nothing fills is in no area', () => {
  expect(placePoint(boundaries.slice(0, 2), -1.6, 52.4)).toBe('UNKNOWN');
});

test('searches that share a map point are placed in the same area', () => {
  const place = placeSearch(boundaries);
  const placed = [aSearch({ outcome: 'ARREST' }), aSearch({ outcome: 'CAUTION' })].map((search) =>
    place({ ...search, longitude: -0.5, latitude: 52.5, area: 'UNKNOWN' }),
  );
  expect(placed.map(({ area }) => area)).toEqual(['E08000026', 'E08000026']);
});

test('placeSearch changes the area and nothing else', () => {
  const search = aSearch({ longitude: -0.5, latitude: 52.5, area: 'UNKNOWN' });
  expect(placeSearch(boundaries)(search)).toEqual({ ...search, area: 'E08000026' });
});

test.each([
  ['without a point', { longitude: null, latitude: null }, boundaries],
  ['without boundaries', {}, []],
])('a search %s is in no known area', (_what, point, known) => {
  const search = aSearch(point);
  expect(placeSearch(known)(search)).toEqual({ ...search, area: 'UNKNOWN' });
});

function square(west: number, south: number, size: number): Position[] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
}
