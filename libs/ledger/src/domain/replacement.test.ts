import { month } from '@citizen-graph/reference';
import { aFileRelease } from '../testing/a-file-release';
import { checkReplacement, nameRemoved } from './replacement';
import type { RecordDifference, ReplacementRules } from './replacement';

const ARRIVING = { fileName: 'new.csv', period: { from: month('2022-04'), to: month('2022-06') } };
const SAME = [aFileRelease(1, '2022-04', '2022-06')];
const SHORTER = [aFileRelease(1, '2022-04', '2022-05'), aFileRelease(2, '2022-06', '2022-06')];
const ALIKE: RecordDifference = { added: 1, changed: 2, removed: 0, removedFigures: [] };
const WITHOUT_TWO: RecordDifference = { ...ALIKE, removed: 2, removedFigures: ['a', 'b'] };
const WITHOUT_PERSONS: RecordDifference = { ...ALIKE, removed: 2 };

/** The code and the message of the refusal; null where the file may come in. */
function refusal(
  replacing: typeof SAME,
  difference: RecordDifference,
  rules: Partial<ReplacementRules> = {},
): unknown {
  const all = { replaceShorter: false, mayLackRecords: false, ...rules };
  try {
    checkReplacement(ARRIVING, { replacing, difference }, all);
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? [error.code, error.message] : error;
  }
}

test('a file that has every figure takes the place of one of its months, and so does one of persons that lacks some', () => {
  expect(refusal(SAME, ALIKE)).toBeNull();
  expect(refusal(SAME, WITHOUT_PERSONS)).toBeNull();
});

test('a file that lacks figures is refused with their names, unless they are meant to leave', () => {
  expect(refusal(SAME, WITHOUT_TWO)).toEqual([
    'FILE_LACKS_RECORDS',
    'new.csv would take the place of file-1.csv (release 1) and lacks 2 figures: a, b. Import a file that has these ' +
      'too; or, where they are meant to leave, add --replace. Nothing was imported.',
  ]);
  expect(refusal(SAME, WITHOUT_TWO, { replaceShorter: true })).toMatchObject([
    'FILE_LACKS_RECORDS',
    expect.any(String),
  ]);
  expect(refusal(SAME, WITHOUT_TWO, { mayLackRecords: true })).toBeNull();
});

test('a file over shorter ones is refused unless it is meant to replace them, and says what they would take with them', () => {
  const overlaps =
    'new.csv covers 2022-04 to 2022-06, but release 1 (file-1.csv) already covers 2022-04 to 2022-05. ' +
    'A correction covers exactly the period of the file that it corrects; ' +
    'use --replace where this file is meant to take the place of shorter ones.';
  expect(refusal(SHORTER, ALIKE)).toEqual(['PERIOD_OVERLAPS', overlaps]);
  expect(refusal(SHORTER, WITHOUT_TWO)).toEqual([
    'PERIOD_OVERLAPS',
    `${overlaps} That takes out what it lacks, 2 figures: a, b.`,
  ]);
  expect(refusal(SHORTER, ALIKE, { replaceShorter: true })).toBeNull();
  expect(refusal(SHORTER, WITHOUT_TWO, { replaceShorter: true })).toEqual([
    'FILE_LACKS_RECORDS',
    expect.stringContaining(
      'the place of file-1.csv (release 1), file-2.csv (release 2) and lacks 2 figures',
    ),
  ]);
  expect(refusal(SHORTER, WITHOUT_TWO, { replaceShorter: true, mayLackRecords: true })).toBeNull();
});

test.each([
  [{ removed: 1, removedFigures: ['a'] }, '1 figure: a'],
  [{ removed: 2, removedFigures: ['a', 'b'] }, '2 figures: a, b'],
  [{ removed: 9, removedFigures: ['a', 'b'] }, '9 figures: a, b and 7 more'],
])('the figures of %j are named as "%s"', (part, named) => {
  expect(nameRemoved({ ...ALIKE, ...part })).toBe(named);
});
