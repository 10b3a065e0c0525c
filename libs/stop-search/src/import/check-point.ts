import type { RowIssue } from '@citizen-graph/ledger';
import type { Search } from '../domain/search';

/** A point has both coordinates or neither; a row with one of them is refused. */
export function checkPoint({ latitude, longitude }: Search): readonly Omit<RowIssue, 'line'>[] {
  if ((latitude === null) === (longitude === null)) return [];
  const field = latitude === null ? 'latitude' : 'longitude';
  return [{ field, value: '', code: 'CONTRADICTION', expected: 'both Latitude and Longitude, or neither' }];
}
