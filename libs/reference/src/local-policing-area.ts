/**
 * The seven local policing areas of West Midlands Police. Each equals one local authority, so each
 * carries that authority's code (Office for National Statistics, Register of Geographic Codes).
 */
export interface LocalPolicingArea {
  readonly code: string;
  readonly name: string;
}

export const LOCAL_POLICING_AREAS: readonly LocalPolicingArea[] = [
  { code: 'E08000025', name: 'Birmingham' },
  { code: 'E08000026', name: 'Coventry' },
  { code: 'E08000027', name: 'Dudley' },
  { code: 'E08000028', name: 'Sandwell' },
  { code: 'E08000029', name: 'Solihull' },
  { code: 'E08000030', name: 'Walsall' },
  { code: 'E08000031', name: 'Wolverhampton' },
];

/** The value of a record whose place is not known: it counts for the force and for no area. */
export const UNKNOWN_AREA = 'UNKNOWN';

/** The area with this code, or null when there is none. */
export function findLocalPolicingArea(code: string): LocalPolicingArea | null {
  return LOCAL_POLICING_AREAS.find((area) => area.code === code) ?? null;
}
