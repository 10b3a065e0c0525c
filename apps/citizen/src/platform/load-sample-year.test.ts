import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeSampleData } from '@citizen-graph/sample-data';
import { aRelease } from '../testing/a-release';
import { LAST_SAMPLE_FILE, SAMPLE_IMPORTER, isSampleYearDue } from './load-sample-year';

const sample = aRelease({ importedBy: SAMPLE_IMPORTER, synthetic: true });

test.each([
  ['an empty database', [], true],
  ['a part of the sample year', [sample], true],
  ['the whole sample year', [sample, { ...sample, fileName: LAST_SAMPLE_FILE }], false],
  ['real data', [aRelease()], false],
  ['a part of the sample year and real data', [sample, aRelease()], false],
  ['synthetic data of an operator', [aRelease({ synthetic: true })], false],
])('isSampleYearDue() beside %s is %j', (_, releases, expected) => {
  expect(isSampleYearDue(releases)).toBe(expected);
});

test('the last file of the sample year is the one that tells that it is whole', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'citizen-graph-sample-'));
  try {
    const files = await writeSampleData({ directory, scale: 1, datasets: ['stop-and-search-feedback'] });
    const last = files.at(-1);
    expect(last && basename(last.path)).toBe(LAST_SAMPLE_FILE);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
