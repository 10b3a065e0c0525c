import { aFileRelease } from '../testing/a-file-release';
import { releasesAsOf } from './as-of';

const RELEASES = ['2024-01-01', '2024-02-01', '2024-03-01'].map((day, index) =>
  aFileRelease(index + 1, '2023-01', '2023-01', { importedAt: new Date(day) }),
);

test.each([
  ['now', null, [1, 2, 3]],
  ['a release, that one included', 2, [1, 2]],
  ['a release that is yet to come', 9, [1, 2, 3]],
  ['a moment before the first', new Date('2023-12-31'), []],
  ['the moment of a release, that one included', new Date('2024-02-01'), [1, 2]],
])('as of %s', (_, asOf, numbers) => {
  expect(releasesAsOf(RELEASES, asOf).map(({ number }) => number)).toEqual(numbers);
});
