import { month } from '@citizen-graph/reference';
import type { Release } from '../domain/release';

/** The release of a file that covers the months from one to another. */
export function aFileRelease(
  number: number,
  from: string,
  to: string,
  parts: Partial<Release> = {},
): Release {
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
