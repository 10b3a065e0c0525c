import { month } from '@citizen-graph/reference';
import { filesInForce, filesReplacedBy } from './files-in-force';
import type { Release } from './release';
import { aFileRelease as aRelease } from '../testing/a-file-release';

const NOT_A_FILE = { fileName: null, sha256: null };

describe('filesInForce()', () => {
  test.each<[string, readonly Release[], readonly number[]]>([
    ['no release', [], []],
    ['one file', [aRelease(1, '2022-04', '2022-05')], [1]],
    ['another period', [aRelease(1, '2022-04', '2022-05'), aRelease(2, '2022-06', '2022-06')], [1, 2]],
    ['the same period again', [aRelease(1, '2022-04', '2022-05'), aRelease(2, '2022-04', '2022-05')], [2]],
    [
      'a longer file over two shorter ones',
      [
        aRelease(1, '2022-04', '2022-04'),
        aRelease(2, '2022-05', '2022-05'),
        aRelease(3, '2022-04', '2022-05'),
      ],
      [3],
    ],
    [
      'another dataset',
      [aRelease(1, '2022-04', '2022-04'), aRelease(2, '2022-04', '2022-04', { dataset: 'others' })],
      [1, 2],
    ],
    [
      'an erasure and a restatement',
      [
        aRelease(1, '2022-04', '2022-04'),
        aRelease(2, '2022-04', '2022-04', { kind: 'ERASURE', ...NOT_A_FILE }),
        aRelease(3, '2022-04', '2022-04', { kind: 'RESTATEMENT', ...NOT_A_FILE }),
      ],
      [1],
    ],
    [
      'the older file again',
      [
        aRelease(1, '2022-04', '2022-04', { sha256: 'old' }),
        aRelease(2, '2022-04', '2022-04'),
        aRelease(3, '2022-04', '2022-04', { sha256: 'old' }),
      ],
      [3],
    ],
  ])('after %s', (_, releases, numbers) => {
    expect(filesInForce(releases).map(({ number }) => number)).toEqual(numbers);
  });
});

describe('filesReplacedBy()', () => {
  const IN_FORCE = [
    aRelease(1, '2022-04', '2022-05'),
    aRelease(2, '2022-06', '2022-06'),
    aRelease(3, '2022-09', '2022-09'),
  ];

  const arriving = (from: string, to: string) => ({
    fileName: 'new.csv',
    period: { from: month(from), to: month(to) },
  });

  test.each([
    ['2022-07', '2022-08', []],
    ['2022-04', '2022-05', [1]],
    ['2022-04', '2022-06', [1, 2]],
    ['2022-06', '2022-08', [2]],
    ['2022-03', '2022-12', [1, 2, 3]],
  ])('%s to %s replaces %j', (from, to, numbers) => {
    const replaced = filesReplacedBy(arriving(from, to), IN_FORCE);
    expect(replaced.map(({ number }) => number)).toEqual(numbers);
  });

  test.each([
    ['2022-04', '2022-04', '2022-04'],
    ['2022-05', '2022-06', '2022-05 to 2022-06'],
  ])('refuses %s to %s, which is part of a longer one', (from, to, written) => {
    expect(() => filesReplacedBy(arriving(from, to), IN_FORCE)).toThrow(
      expect.objectContaining({
        code: 'PERIOD_OVERLAPS',
        message:
          `new.csv covers ${written}, but release 1 (file-1.csv) already covers 2022-04 to 2022-05. ` +
          'A correction covers exactly the period of the file that it corrects. Import a file that covers all of its ' +
          'months, with --replace; or take it out first: citizen withdraw 1',
      }),
    );
  });
});
