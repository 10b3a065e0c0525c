import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';

/** The name of a local policing area, or of the force where none is meant. */
export function areaName(code: string | null): string {
  return LOCAL_POLICING_AREAS.find((area) => area.code === code)?.name ?? 'West Midlands';
}
