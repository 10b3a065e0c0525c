import { DomainError } from '@citizen-graph/reference';
import type { Cell } from '@citizen-graph/metrics';
import fc from 'fast-check';
import { PLACES, erasableIn, everybodyIn, live, ratingsIn, steps } from '../testing/ledger-history';
import type { Step } from '../testing/ledger-history';
import { openTestLedger, placeOf } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
afterAll(() => ledger.drop());

const histories = fc.record({ before: steps, after: steps }).chain(({ before, after }) =>
  fc.record({
    before: fc.constant(before),
    after: fc.constant(after),
    asking: fc.subarray(erasableIn(before)),
  }),
);

test('as of every release before and after, an erasure leaves what there is where the person never was', () =>
  holds(
    fc.asyncProperty(histories, async ({ before, after, asking }) => {
      const ends = [...(await live(ledger, before))];
      const erased = await eraseAll(asking);
      ends.push(...(await live(ledger, after)));
      const left = await cellsAsOf(ends);
      await ledger.clear();
      expect(left).toEqual(await cellsAsOf(await live(ledger, [...before, ...after], erased)));
    }),
  ));

test('erasing everybody leaves no cell as of any release', () =>
  holds(
    fc.asyncProperty(steps, async (history) => {
      const releases = upTo(await live(ledger, history));
      await eraseAll(everybodyIn(history));
      expect(await cellsAsOf(releases)).toEqual(releases.map(() => []));
    }),
  ));

test('an erasure changes no cell, as of any release, that the person was never in', () =>
  holds(
    fc.asyncProperty(steps, async (history) => {
      const [recordId = ''] = erasableIn(history);
      const releases = upTo(await live(ledger, history));
      const before = await cellsAsOf(releases);
      await eraseAll([recordId]);
      const own = await placesOf(history, recordId);
      const others = (cells: readonly Cell[]) => cells.filter((cell) => !own.has(placeOf(cell)));
      expect((await cellsAsOf(releases)).map(others)).toEqual(before.map(others));
    }),
  ));

/** Erases everybody who was ever in the ledger: somebody whose only file was refused was not. */
async function eraseAll(recordIds: readonly string[]): Promise<readonly string[]> {
  const erased: string[] = [];
  for (const recordId of recordIds) {
    try {
      await ledger.erase(recordId);
      erased.push(recordId);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'RECORD_UNKNOWN')) throw error;
    }
  }
  return erased;
}

async function cellsAsOf(releases: readonly number[]): Promise<readonly (readonly Cell[])[]> {
  const found: (readonly Cell[])[] = [];
  for (const release of releases) found.push(await ledger.cells(release));
  return found;
}

function upTo(ends: readonly number[]): readonly number[] {
  return Array.from({ length: (ends.at(-1) ?? 0) + 1 }, (_, number) => number);
}

async function placesOf(history: readonly Step[], recordId: string): Promise<ReadonlySet<string>> {
  const versions = ratingsIn(history).filter(({ ratingId }) => ratingId === recordId);
  const placed = versions.flatMap((rating) => PLACES.map((place) => ({ ...rating, place })));
  return new Set((await ledger.cellsOfRatings(placed)).map(placeOf));
}

function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IAsyncPropertyWithHooks<Values>,
): Promise<void> {
  return fc.assert(
    property.beforeEach(async () => void (await ledger.clear())),
    { numRuns: 20 },
  );
}
