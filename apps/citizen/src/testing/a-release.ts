import type { Release } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';

/** A release of a file that was brought in on 3 May 2023. */
export function aRelease(differences: Partial<Release> = {}): Release {
  return {
    number: 1,
    kind: 'IMPORT',
    dataset: 'live-chat-survey',
    subject: 'surveys',
    period: { from: month('2023-04'), to: month('2023-04') },
    fileName: '2023-04-live-chat-survey.csv',
    sha256: 'a'.repeat(64),
    mapping: null,
    mappingSha256: null,
    rowsRead: 1_234,
    rowsAccepted: 1_234,
    rowsQuarantined: 0,
    rowsErased: 0,
    synthetic: false,
    importedAt: new Date('2023-05-03T08:15:30Z'),
    importedBy: 'analyst',
    ...differences,
  };
}
