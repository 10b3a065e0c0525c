import { POPULATION_BY_ETHNIC_GROUP, STOP_AND_SEARCH_SOURCE } from '@citizen-graph/stop-search';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';

const HEADER =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,' +
  'Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,' +
  'Outcome linked to object of search,Removal of more than just outer clothing';
const BIRMINGHAM = '52.48,-1.9';
const COVENTRY = '52.48,-1.5';
const IRISH = 'White - Irish';
const AFRICAN = 'Black/African/Caribbean/Black British - African';
const NFA = 'A no further action disposal,';

/**
 * Searches told as the cases of obesity and cardiovascular disease by age (Boston University School of
 * Public Health, BS704-EP713): Black people as those who are obese, Birmingham as those under 50.
 */
const SEARCHES = [
  ...rows(4, BIRMINGHAM, AFRICAN, 'Arrest,True'),
  ...rows(6, BIRMINGHAM, AFRICAN, NFA),
  ...rows(35, BIRMINGHAM, IRISH, NFA),
  ...rows(1, COVENTRY, AFRICAN, 'Arrest,False'),
  ...rows(2, COVENTRY, AFRICAN, 'Community resolution,'),
  ...rows(33, COVENTRY, AFRICAN, NFA),
  ...rows(5, COVENTRY, IRISH, 'Arrest,True'),
  ...rows(20, COVENTRY, IRISH, NFA),
  ...rows(3, COVENTRY, 'Other ethnic group - Not stated', NFA),
  ...rows(2, ',', '', NFA),
  ...rows(9, COVENTRY, '', NFA, 'Vehicle search'),
];
const RESIDENTS = [
  ['E08000025', 'Black, Black British, Black Welsh, Caribbean or African: African', 60],
  ['E08000025', 'Black, Black British, Black Welsh, Caribbean or African: Other Black', 40],
  ['E08000025', 'White: Roma', 20],
  ['E08000025', 'White: Irish', 480],
  ['E08000026', 'Black, Black British, Black Welsh, Caribbean or African: African', 200],
  ['E08000026', 'White: Irish', 200],
] as const;
const POPULATION = RESIDENTS.map(
  ([area, group, count]) => `${area},Census 2021,2021-03-21,TS021,"${group}",${count}`,
);
/** Brings in the boundaries of Birmingham and Coventry, the searches of January 2023 and the residents. */
export async function bringInComparedSearches(subgraph: TestSubgraph): Promise<void> {
  await bound(subgraph, 'E08000025', -2);
  await bound(subgraph, 'E08000026', -1.6);
  const searches = `${[HEADER, ...SEARCHES].join('\n')}\n`;
  await subgraph.bringIn(STOP_AND_SEARCH_SOURCE, '2023-01-west-midlands-stop-and-search.csv', searches);
  const population = ['area_code,vintage,as_at,source,ethnic_group,population', ...POPULATION, ''];
  const source = { dataset: POPULATION_BY_ETHNIC_GROUP };
  await subgraph.bringIn(source, 'population.csv', population.join('\n'));
}

function rows(count: number, place: string, ethnicity: string, outcome: string, type = 'Person search') {
  const grounds = 'Misuse of Drugs Act 1971 (section 23),Controlled drugs';
  const row = `${type},2023-01-05T10:00:00+00:00,,,${place},,,${ethnicity},,${grounds},${outcome},`;
  return Array<string>(count).fill(row);
}

async function bound({ database }: TestSubgraph, area: string, west: number): Promise<void> {
  const ring = [
    [0, 52.3],
    [0.2, 52.3],
    [0.2, 52.6],
    [0, 52.6],
    [0, 52.3],
  ].map(([x = 0, y]) => [west + x, y]);
  await database.owner.query(
    'insert into stop_search.boundary (area_code, geometry, release) values ($1, $2, 0)',
    [area, JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring]] })],
  );
}
