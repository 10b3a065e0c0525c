import { LOCAL_POLICING_AREAS, invariant } from '@citizen-graph/reference';

/** A neighbourhood: the smallest place that membership is counted for. */
export interface Neighbourhood {
  readonly code: string;
  readonly name: string;
  /** The code of the local policing area that it lies in. */
  readonly areaCode: string;
}

/**
 * Where the list comes from, and whether it is confirmed. The force's own neighbourhoods are not in the
 * paper: these are the parliamentary constituencies of 2010 to 2024 that lie in one area.
 */
export const NEIGHBOURHOOD_SOURCE = {
  name: 'Parliamentary constituencies of 2010 to 2024, in place of the neighbourhoods of the force',
  confirmed: false,
} as const;

export const NEIGHBOURHOODS: readonly Neighbourhood[] = [
  ...within('Birmingham', [
    'Edgbaston',
    'Erdington',
    'Hall Green',
    'Hodge Hill',
    'Ladywood',
    'Northfield',
    'Perry Barr',
    'Selly Oak',
    'Sutton Coldfield',
    'Yardley',
  ]),
  ...within('Coventry', ['Coventry North East', 'Coventry North West', 'Coventry South']),
  ...within('Dudley', ['Dudley North', 'Dudley South', 'Stourbridge']),
  ...within('Sandwell', ['Warley', 'West Bromwich East', 'West Bromwich West']),
  ...within('Solihull', ['Meriden', 'Solihull']),
  ...within('Walsall', ['Aldridge-Brownhills', 'Walsall North', 'Walsall South']),
  ...within('Wolverhampton', [
    'Wolverhampton North East',
    'Wolverhampton South East',
    'Wolverhampton South West',
  ]),
];

/** The neighbourhood with this code, or null when there is none. */
export function findNeighbourhood(code: string): Neighbourhood | null {
  return NEIGHBOURHOODS.find((neighbourhood) => neighbourhood.code === code) ?? null;
}

function within(area: string, names: readonly string[]): readonly Neighbourhood[] {
  const found = LOCAL_POLICING_AREAS.find(({ name }) => name === area);
  invariant(found, `${area} is a local policing area`);
  return names.map((name) => ({
    code: name.toUpperCase().replace(/[^A-Z]+/g, '_'),
    name,
    areaCode: found.code,
  }));
}
