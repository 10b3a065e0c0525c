import { month } from '@citizen-graph/reference';
import { FINEST, cellOf, placesOf, wholesOf } from './asked-cell';
import type { AskedCell } from './asked-cell';
import type { Fact } from './answers';
import { guessBlindly, guessByBestFit, guessBySubtraction, hitsOf } from './guess';
import { concludeFromCount, concludeFromShare } from './knowledge';
import { partnerPolicy } from './methods';

const APRIL = { from: month('2022-04'), to: month('2022-04') };
const QUARTER = { from: month('2022-04'), to: month('2022-06') };
const north = cellOf(APRIL, { AREA: ['NORTH'] });
const [inAreas, inQuarter, inYear] = wholesOf(north);

const expected = FINEST.map(() => 1);
const blindly = guessBlindly(expected);

test('a cell is a part of all areas, of its quarter and of the year', () => {
  expect(inAreas).toEqual({
    whole: cellOf(APRIL, {}),
    others: [cellOf(APRIL, { AREA: ['EAST'] }), cellOf(APRIL, { AREA: ['WEST'] })],
  });
  expect(inQuarter!.whole).toEqual(cellOf(QUARTER, { AREA: ['NORTH'] }));
  expect([inQuarter!.others.length, inYear!.others.length]).toEqual([2, 11]);
});

test('blindly, a month of one area is guessed from the sixteen kinds of people in it', () => {
  expect(placesOf(north)).toHaveLength(16);
  expect(blindly(north)).toBe(16);
});

test('by subtraction, from all areas and from the quarter, it is their average', () => {
  const facts = factsOf([
    [inAreas!.whole, 60],
    [inAreas!.others[0]!, 20],
    [inAreas!.others[1]!, 31],
    [inQuarter!.whole, 100],
    [inQuarter!.others[0]!, 40],
    [inQuarter!.others[1]!, 49],
  ]);
  expect(guessBySubtraction(facts, blindly)(north)).toBe((60 - 51 + (100 - 89)) / 2);
});

test('where a part is hidden there is nothing to subtract', () => {
  const facts = factsOf([
    [inAreas!.whole, 60],
    [inAreas!.others[0]!, 20],
    [inAreas!.others[1]!, null],
  ]);
  expect(guessBySubtraction(facts, blindly)(north)).toBe(16);
});

// With nothing else known, exact counts leave the one cell that is not told.
test('by the best fit, exact counts give the hidden one', () => {
  const facts = factsOf([
    [inAreas!.whole, 60],
    [inAreas!.others[0]!, 20],
    [inAreas!.others[1]!, 31],
  ]);
  const conclude = concludeFromCount({
    ...partnerPolicy(),
    method: 'SUPPRESSION',
    leastWidth: 5,
    mostCells: 1000,
    mostSmall: 80,
  });
  expect(guessByBestFit(facts, { conclude, noise: 0, expected })(north)).toBeCloseTo(9, 1);
});

test('of guesses of 9, 10 and 13 for 9, 9 and 9 one is right and two are at most one off', () => {
  const guesses = new Map([9.4, 10.1, 13].map((guess, place) => [FINEST[place]!, guess]));
  const cells = [...guesses.keys()].map((cell) => ({ cell, truth: 9 }));
  expect(hitsOf((cell) => guesses.get(cell)!, cells)).toEqual({ exactly: 1 / 3, withinOne: 2 / 3 });
});

describe('what an attacker concludes under noise of at most 5 and a least of 10', () => {
  const conclude = concludeFromShare(partnerPolicy());
  test.each([
    [
      'a share',
      20,
      30,
      { answers: { least: 25, greatest: 35 }, satisfied: { least: 15, greatest: 25 }, others: null },
    ],
    [
      'a share of all',
      30,
      30,
      { answers: { least: 25, greatest: 35 }, satisfied: { least: 25, greatest: Infinity }, others: null },
    ],
    ['nothing', null, null, { answers: { least: 0, greatest: 14 }, satisfied: null, others: null }],
  ])('from %s', (_, numerator, denominator, knowledge) => {
    const value = { status: 'PUBLISHED', value: null, numerator, denominator, interval: null } as const;
    expect(conclude(value)).toEqual(knowledge);
  });
});

function factsOf(counts: readonly (readonly [AskedCell, number | null])[]): ReadonlyMap<string, Fact> {
  return new Map(
    counts.map(([cell, value]) => [
      cell.key,
      {
        cell,
        value: {
          status: value === null ? 'SUPPRESSED_SECONDARY' : 'PUBLISHED',
          value,
          numerator: null,
          denominator: null,
          interval: null,
        },
      },
    ]),
  );
}
