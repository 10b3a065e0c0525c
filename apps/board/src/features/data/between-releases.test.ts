import { readBetween, releasesBetween } from './between-releases';

const NUMBERS = [1, 2, 3, 12];

test.each([
  ['', null],
  ['from=2023-03&to=2023-03', null],
  ['from=2', null],
  ['from=2&to=12', { from: 2, to: 12 }],
  ['from=2&to=2', 'The later release must have a higher number than the earlier one'],
  ['from=12&to=2', 'The later release must have a higher number than the earlier one'],
  ['from=2&to=4', 'There is no release 4'],
])('the address ?%s asks for %p', (search, expected) => {
  expect(readBetween(new URLSearchParams(search), NUMBERS)).toEqual(expected);
});

test('what came between is without the earlier release and with the later one, in order', () => {
  const releases = [12, 3, 2, 1].map((number) => ({ number }));
  expect(releasesBetween(releases, { from: 1, to: 3 })).toEqual([{ number: 2 }, { number: 3 }]);
});
