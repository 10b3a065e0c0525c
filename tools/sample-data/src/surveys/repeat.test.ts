import { buildResponsePool } from './response-pool';
import { repeat } from './repeat';

const year = buildResponsePool().get('investigation') ?? [];

function tally(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

test('repeat() once gives the responses as they are', () => {
  const expected = year.map(({ area, profile, answers }) => ({ area, profile, answers }));
  expect([...repeat(year, 1)]).toEqual(expected);
});

test.each(['area', 'profile', 'answers'] as const)(
  'repeat() four times has every %s of the year four times',
  (field) => {
    const once = tally(year.map((response) => String(response[field])));
    const repeated = tally(Array.from(repeat(year, 4), (response) => String(response[field])));
    expect(repeated).toEqual(new Map([...once].map(([value, count]) => [value, 4 * count])));
  },
);
