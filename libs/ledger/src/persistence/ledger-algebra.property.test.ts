import { month } from '@citizen-graph/reference';
import fc from 'fast-check';
import { aRating } from '../testing/a-dataset';
import type { Rating } from '../testing/a-dataset';
import { live, steps } from '../testing/ledger-history';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
afterAll(() => ledger.drop());

const MONTHS = ['2022-04', '2022-05', '2022-06', '2022-07'].map(month);

const answers = fc.record({
  area: fc.constantFrom('DY', 'WS'),
  gender: fc.constantFrom('FEMALE', 'MALE'),
  ageBand: fc.constantFrom('16-24', '25-34'),
  score: fc.integer({ min: 0, max: 10 }),
});

/** Ratings of one month; each has an identifier that no other month has. */
function ratingsOf(ratedIn: Rating['ratedIn']): fc.Arbitrary<readonly Rating[]> {
  const identifiers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
  return fc
    .tuple(identifiers, fc.array(answers, { minLength: 6, maxLength: 6 }))
    .map(([ids, given]) =>
      ids.map((id, index) => aRating({ ...given[index], ratedIn, ratingId: `${ratedIn}:${id}` })),
    );
}

const files = fc.tuple(...MONTHS.map(ratingsOf));

function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IAsyncPropertyWithHooks<Values>,
): Promise<void> {
  return fc.assert(
    property.beforeEach(async () => void (await ledger.clear())),
    { numRuns: 30 },
  );
}

test('the order of imports does not matter', () =>
  holds(
    fc.asyncProperty(
      files.chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
      async (inAnyOrder) => {
        for (const file of inAnyOrder) await ledger.importRatings(file);
        expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(inAnyOrder.flat()));
      },
    ),
  ));

test('corrections net to the last file', () =>
  holds(
    fc.asyncProperty(
      fc.array(ratingsOf(MONTHS[0] ?? month('2022-04')), { minLength: 2, maxLength: 4 }),
      async (versions) => {
        for (const version of versions) await ledger.importRatings(version);
        const last = versions.at(-1) ?? [];
        expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(last));
        expect((await ledger.records()).map(({ ratingId }) => ratingId)).toEqual(
          last.map(({ ratingId }) => ratingId).sort(),
        );
      },
    ),
  ));

test('erasing every record leaves no cell and no record, whatever was corrected before', () =>
  holds(
    fc.asyncProperty(files, ratingsOf(month('2022-05')), async (all, corrected) => {
      for (const file of [...all, corrected]) await ledger.importRatings(file);
      for (const { ratingId } of await ledger.records()) await ledger.erase(String(ratingId));
      expect({ records: await ledger.records(), cells: await ledger.cells() }).toEqual({
        records: [],
        cells: [],
      });
    }),
  ));

test('whatever comes in, is placed anew and is withdrawn, the cells are those of the records that there are', () =>
  holds(
    fc.asyncProperty(steps, async (history) => {
      for (const step of history) {
        await live(ledger, [step]);
        const records = (await ledger.records()) as readonly Partial<Rating>[];
        expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings(records));
      }
    }),
  ));
