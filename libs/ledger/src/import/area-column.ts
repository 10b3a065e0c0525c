import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import type { Column } from '../domain/column';
import { oneOf } from './columns';

/** The code of one of the seven local policing areas. */
export function localPolicingArea(header: string): Column<string> {
  return oneOf(
    header,
    LOCAL_POLICING_AREAS.map(({ code }) => ({ label: code, code })),
  );
}
