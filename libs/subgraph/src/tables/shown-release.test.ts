import { aFileRelease } from '@citizen-graph/ledger/testing/a-file-release';
import { DISCLOSURE_CONTROL } from '@citizen-graph/metrics';
import { shownRelease } from './shown-release';

const { analyst, internal, partner } = DISCLOSURE_CONTROL.policies;
const protectedRecords = { isOpen: false };

function aRelease(rows: Partial<Parameters<typeof shownRelease>[1]> = {}) {
  return aFileRelease(1, '2022-04', '2022-04', {
    rowsRead: 12,
    rowsAccepted: 10,
    rowsQuarantined: 1,
    rowsErased: 1,
    ...rows,
  });
}

test('analysts see how many rows a file has, and everybody does of open records', () => {
  expect(shownRelease(analyst, aRelease(), protectedRecords)).toEqual(aRelease());
  expect(shownRelease(partner, aRelease(), { isOpen: true })).toEqual(aRelease());
});

// Rows are people without noise; of a small file a digest proves a guess at what the last of them said.
test('partners see neither rows nor digest of a file, and everything else', () => {
  expect(shownRelease(partner, aRelease(), protectedRecords)).toEqual({
    ...aRelease(),
    rowsRead: null,
    rowsAccepted: null,
    rowsQuarantined: null,
    rowsErased: null,
    sha256: null,
  });
});

test.each([
  ['ten rows are given', { rowsAccepted: 10 }, { rowsRead: 12, rowsAccepted: 10 }],
  [
    'nine are not, nor what was read, which tells them',
    { rowsAccepted: 9 },
    { rowsRead: null, rowsAccepted: null },
  ],
  ['nine read are not', { rowsRead: 9, rowsAccepted: 0 }, { rowsRead: null, rowsAccepted: null }],
  ['none are, of an erasure', { rowsRead: 0, rowsAccepted: 0 }, { rowsRead: 0, rowsAccepted: 0 }],
])('for boards %s', (_, rows, shown) => {
  expect(shownRelease(internal, aRelease(rows), protectedRecords)).toEqual({ ...aRelease(rows), ...shown });
});
