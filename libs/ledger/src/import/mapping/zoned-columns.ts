import { LONDON, hasOffset } from './date-format';
import { formatPath } from './mapping-error';
import type { MappingContent } from './mapping-schema';
import type { ZonedColumn } from './reading-rules';

/** The columns of the file that are read as of a zone; where the mapping gives none, that is London's, as in every dataset. */
export function zonedColumns({ columns }: MappingContent): readonly ZonedColumn[] {
  return Object.entries(columns).flatMap(([header, { from, date }]) => {
    if (from === undefined || date?.format.every(hasOffset) === true) return [];
    return [{ from, zone: date?.zone ?? LONDON, place: formatPath(['columns', header]) }];
  });
}
