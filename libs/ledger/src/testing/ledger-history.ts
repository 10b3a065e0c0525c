import { DomainError, month } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import fc from 'fast-check';
import { filesInForce } from '../domain/files-in-force';
import { findReleases } from '../persistence/release.queries';
import { restateRecords } from '../persistence/restate-records';
import { withdrawFile } from '../persistence/withdraw-file';
import { aDataset, aRating } from './a-dataset';
import type { Rating } from './a-dataset';
import type { TestLedger } from './test-ledger';

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];

/** A file of one month or of both; a month's ratings that are placed anew; or a file that is withdrawn. */
export type Step =
  | { readonly kind: 'file'; readonly name: string; readonly ratings: readonly Rating[] }
  | { readonly kind: 'restate'; readonly inMonth: Month; readonly place: string }
  | { readonly kind: 'withdraw'; readonly inMonth: Month };

/** Where ratings are placed. */
export const PLACES = ['MARKET', 'PARK', 'UNKNOWN'];

const PEOPLE = ['A', 'B', 'C', 'D'];

// Nobody asks for the erasure of this one, so that no file is ever left without a row.
const STAYS = 'Z';

function ratingOf(ratingId: string, months: readonly Month[]): fc.Arbitrary<Rating> {
  return fc
    .record({
      ratedIn: fc.constantFrom(...months),
      area: fc.constantFrom('DY', 'WS'),
      gender: fc.constantFrom('FEMALE', 'MALE'),
      score: fc.integer({ min: 7, max: 9 }),
    })
    .map((given) => aRating({ ...given, ratingId }));
}

// No two files are the same, even without somebody: the same file again is no release, so that records that were placed anew
// stay where they are, and a different one brings them in anew.
const mark = fc.noShrink(fc.nat()).map((number) => `Note ${number}`);

// A person is in the files of one month alone, or in those of both months, by the place in the alphabet.
function fileOf(name: string, months: readonly Month[], people: readonly string[]): fc.Arbitrary<Step> {
  const rows = fc
    .subarray([...people])
    .chain((chosen) => fc.tuple(...chosen.map((id) => ratingOf(id, months))));
  return fc.tuple(rows, ratingOf(`${STAYS}-${name}`, months), mark).map(([ratings, stays, comment]) => ({
    kind: 'file',
    name: `${name}-ratings.csv`,
    ratings: [...ratings, { ...stays, comment }],
  }));
}

const inMonth = fc.constantFrom(APRIL, MAY);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fileOf('2022-04', [APRIL], PEOPLE.slice(0, 2)) },
  { weight: 3, arbitrary: fileOf('2022-05', [MAY], PEOPLE.slice(2)) },
  { weight: 2, arbitrary: fileOf('2022-04-to-2022-05', [APRIL, MAY], PEOPLE) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('restate' as const),
      inMonth,
      place: fc.constantFrom(...PLACES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), inMonth }) },
);

export const steps = fc.array(step, { minLength: 2, maxLength: 7 });

/** Everything that the files of a history say of anybody. */
export function ratingsIn(history: readonly Step[]): readonly Rating[] {
  return history.flatMap((each) => (each.kind === 'file' ? each.ratings : []));
}

/** Everybody whom the files of a history name. */
export function everybodyIn(history: readonly Step[]): readonly string[] {
  return [...new Set(ratingsIn(history).map(({ ratingId }) => ratingId))].sort();
}

/** Those of them who may be erased. */
export function erasableIn(history: readonly Step[]): string[] {
  return everybodyIn(history).filter((id) => PEOPLE.includes(id));
}

/** Takes the steps one after the other, without the ratings of some people; gives the last release after each. */
export async function live(
  ledger: TestLedger,
  history: readonly Step[],
  without: readonly string[] = [],
): Promise<readonly number[]> {
  const ends: number[] = [];
  for (const each of history) {
    await take(ledger, each, without);
    const releases = await findReleases(ledger.owner.manager, { datasets: null, asOf: null });
    ends.push(releases.length);
  }
  return ends;
}

async function take(ledger: TestLedger, each: Step, without: readonly string[]): Promise<void> {
  switch (each.kind) {
    case 'file': {
      const ratings = each.ratings.filter(({ ratingId }) => !without.includes(ratingId));
      return bringIn(ledger, each.name, ratings);
    }
    case 'restate':
      return restate(ledger, each);
    case 'withdraw':
      return withdraw(ledger, each.inMonth);
  }
}

// A file of one month cannot take the place of one of both; it is refused, with or without somebody in it.
async function bringIn(ledger: TestLedger, name: string, ratings: readonly Rating[]): Promise<void> {
  try {
    await ledger.importRatings(ratings, { name, replaceShorter: true });
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'PERIOD_OVERLAPS')) throw error;
  }
}

async function restate(
  ledger: TestLedger,
  { inMonth: when, place }: { readonly inMonth: Month; readonly place: string },
): Promise<void> {
  const prepare = async () => (rating: Rating) =>
    rating.ratedIn === when && rating.gender === 'FEMALE' ? { ...rating, place } : rating;
  await ledger.owner.transaction((manager) =>
    restateRecords(manager, { dataset: aDataset(), prepare }, { importedBy: 'officer' }),
  );
}

async function withdraw(ledger: TestLedger, when: Month): Promise<void> {
  const releases = await findReleases(ledger.owner.manager, { datasets: null, asOf: null });
  const file = filesInForce(releases).find(({ period }) => period.from <= when && period.to >= when);
  if (file === undefined) return;
  const { number } = file;
  await withdrawFile(ledger.owner, { dataset: aDataset() }, { number, withdrawnBy: 'officer' });
}
