import { month } from '@citizen-graph/reference';
import { filesInForce, filesReplacedBy } from './files-in-force';
import type { Release } from './release';

function aRelease(number: number, from: string, to: string, parts: Partial<Release> = {}): Release {
  return {
    number,
    kind: 'IMPORT',
    dataset: 'ratings',
    subject: 'wmnow',
    period: { from: month(from), to: month(to) },
    fileName: `file-${number}.csv`,
    sha256: `sha-${number}`,
    mapping: null,
    mappingSha256: null,
    rowsRead: 1,
    rowsAccepted: 1,
    rowsQuarantined: 0,
    rowsErased: 0,
    synthetic: false,
    importedAt: new Date('2024-01-01'),
    importedBy: 'tester',
    ...parts,
  };
}

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

  function replaced(from: string, to: string, replaceShorter: boolean): readonly number[] | string {
    const period = { from: month(from), to: month(to) };
    try {
      const files = filesReplacedBy({ fileName: 'new.csv', period, replaceShorter }, IN_FORCE);
      return files.map(({ number }) => number);
    } catch (error) {
      return error instanceof Error ? error.message : 'no error';
    }
  }

  test.each([
    ['2022-07', '2022-08', false, []],
    ['2022-07', '2022-08', true, []],
    ['2022-04', '2022-05', false, [1]],
    ['2022-04', '2022-05', true, [1]],
    ['2022-04', '2022-06', true, [1, 2]],
    ['2022-03', '2022-12', true, [1, 2, 3]],
  ])('%s to %s, replacing shorter ones: %s', (from, to, replaceShorter, numbers) => {
    expect(replaced(from, to, replaceShorter)).toEqual(numbers);
  });

  test.each([
    ['2022-04', '2022-04', false, 1],
    ['2022-04', '2022-04', true, 1],
    ['2022-05', '2022-06', false, 1],
    ['2022-05', '2022-06', true, 1],
    ['2022-06', '2022-08', false, 2],
    ['2022-04', '2022-06', false, 1],
  ])('refuses %s to %s, replacing shorter ones: %s', (from, to, replaceShorter, refused) => {
    expect(replaced(from, to, replaceShorter)).toMatch(
      new RegExp(
        `^new\\.csv covers ${from}.*, but release ${refused} \\(file-${refused}\\.csv\\) already covers`,
      ),
    );
  });
});
