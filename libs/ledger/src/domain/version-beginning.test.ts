import { month } from '@citizen-graph/reference';
import { aFileRelease } from '../testing/a-file-release';
import type { Release } from './release';
import { beginningOf } from './version-beginning';

const [APRIL, MAY] = [month('2022-04'), month('2022-05')];
const correction = (number: number, from = '2022-04', to = from) =>
  aFileRelease(number, from, to, { kind: 'CORRECTION' });
const restatement = (number: number, rowsAccepted: number) =>
  aFileRelease(number, '2022-04', '2022-04', { kind: 'RESTATEMENT', sha256: null, rowsAccepted });
const withdrawal = (number: number) =>
  aFileRelease(number, '2022-04', '2022-04', { kind: 'WITHDRAWAL', sha256: null });

const IMPORT = aFileRelease(1, '2022-04', '2022-04');
const CORRECTED = [IMPORT, correction(2), correction(3)];
const WHOLE_SPRING = [IMPORT, aFileRelease(2, '2022-05', '2022-05'), correction(3, '2022-04', '2022-06')];
const BACK_AGAIN = [IMPORT, withdrawal(2), aFileRelease(3, '2022-04', '2022-04')];

interface Place {
  readonly releases: readonly Release[];
  readonly file: number;
  readonly keptAfter?: number;
  readonly after?: number;
  readonly inMonth?: typeof APRIL;
  readonly hasIdentifiers?: boolean;
}

test.each<[string, Place, number, boolean]>([
  ['its file', { releases: [IMPORT], file: 1 }, 1, true],
  ['the first of the files in whose place its own is', { releases: CORRECTED, file: 3 }, 1, true],
  ['the release that ended the version before it', { releases: CORRECTED, file: 3, after: 2 }, 2, true],
  ['that of its month, of a file for several', { releases: WHOLE_SPRING, file: 3, inMonth: MAY }, 2, true],
  [
    'its file where none covered its month',
    { releases: WHOLE_SPRING, file: 3, inMonth: month('2022-06') },
    3,
    true,
  ],
  ['its file, whose months had been withdrawn', { releases: BACK_AGAIN, file: 3 }, 3, true],
  [
    'the last correction of when no versions were kept',
    { releases: CORRECTED, file: 3, keptAfter: 2 },
    2,
    false,
  ],
  [
    'its file, versions being kept since',
    { releases: [IMPORT, correction(2)], file: 2, keptAfter: 1 },
    1,
    true,
  ],
  [
    'the last restatement of when none were kept',
    { releases: [IMPORT, restatement(2, 1)], file: 1, keptAfter: 2 },
    2,
    false,
  ],
  [
    'its file, figures alone having been stated anew',
    { releases: [IMPORT, restatement(2, 0)], file: 1, keptAfter: 2 },
    1,
    true,
  ],
  [
    'its file, a restatement being known',
    { releases: [IMPORT, restatement(2, 1)], file: 1, keptAfter: 1 },
    1,
    true,
  ],
  ['its file, lines having no names', { releases: CORRECTED, file: 3, hasIdentifiers: false }, 3, false],
  ['its first file, lines having no names', { releases: [IMPORT], file: 1, hasIdentifiers: false }, 1, true],
])('a version begins with %s', (_, place, since, isFirstKnown) => {
  const { releases, keptAfter = 0, after = 0, inMonth = APRIL, hasIdentifiers = true } = place;
  const file = releases.find(({ number }) => number === place.file) ?? IMPORT;
  const history = { releases, keptAfter, hasIdentifiers };
  expect(beginningOf(history, { file, month: inMonth, after })).toEqual({ since, isFirstKnown });
});
