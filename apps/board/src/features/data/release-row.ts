import { ALWAYS } from '@citizen-graph/reference';
import type { DataReleasesQuery } from '../../generated/graphql';
import { periodName } from '../../view/months';

export type ReleaseRow = NonNullable<DataReleasesQuery['releases']>[number];

/** What each kind of release did, in words. */
export const KIND_WORDS = {
  IMPORT: 'New file',
  CORRECTION: 'Correction of earlier files',
  ERASURE: 'Erasure of one person’s record',
  RESTATEMENT: 'Restatement',
  WITHDRAWAL: 'Withdrawal of a file',
} as const;

/** A dataset as people read it: Force contact survey. */
export function datasetName(dataset: string): string {
  const words = dataset.replaceAll('-', ' ').replace('wmnow', 'WMNow');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The months of a release in words. */
export function monthsInWords(period: { readonly from: string; readonly to: string }): string {
  return period.from === ALWAYS.from ? 'every month' : periodName(period);
}
