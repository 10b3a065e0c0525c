import type { AreaProfile } from '../areas';

/** The neighbourhoods of each area, as its export writes them. */
const names: Readonly<Record<string, readonly string[]>> = {
  Birmingham: [
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
  ],
  Coventry: ['Coventry North East', 'Coventry North West', 'Coventry South'],
  Dudley: ['Dudley North', 'Dudley South', 'Stourbridge'],
  Sandwell: ['Warley', 'West Bromwich East', 'West Bromwich West'],
  Solihull: ['Meriden', 'Solihull'],
  Walsall: ['Aldridge-Brownhills', 'Walsall North', 'Walsall South'],
  Wolverhampton: ['Wolverhampton North East', 'Wolverhampton South East', 'Wolverhampton South West'],
};

export function neighbourhoodsOf({ name }: AreaProfile): readonly string[] {
  return names[name] ?? [];
}
