import { month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { STOP_SEARCH_MIGRATIONS } from './migrations';
import { findPopulationCount } from './population.queries';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ 'stop-search': STOP_SEARCH_MIGRATIONS });
  await count('Census 2021', { asAt: '2021-03-21', release: 1 });
  await count('Mid-2022 estimate', { asAt: '2022-06-30', release: 2 });
  await count('Mid-2022 estimate', { asAt: '2022-06-30', release: 3, source: 'Somebody' });
});
afterAll(() => database.drop());

const CENSUS = { vintage: 'Census 2021', asAt: '2021-03-21', source: 'Census 2021 by Nobody' };
const ESTIMATE = {
  vintage: 'Mid-2022 estimate',
  asAt: '2022-06-30',
  source: 'Mid-2022 estimate by Nobody',
};

test.each([
  ['2021-02', [1, 2], null],
  ['2021-03', [1, 2], CENSUS],
  ['2022-05', [1, 2], CENSUS],
  ['2030-01', [1, 2], ESTIMATE],
  ['2030-01', [1], CENSUS],
  ['2030-01', [1, 3], { ...ESTIMATE, source: 'Somebody' }],
  ['2030-01', [], null],
])('findPopulationCount() at the end of %s from releases %j', async (until, releases, found) => {
  const query = { until: month(until), releases };
  expect(await findPopulationCount(database.owner.manager, query)).toEqual(found);
});

interface Origin {
  readonly asAt: string;
  readonly release: number;
  readonly source?: string;
}

async function count(vintage: string, { asAt, release, source }: Origin): Promise<void> {
  await database.owner.query(
    `insert into stop_search.population (dataset, record_id, release, month, record_key,
       area_code, vintage, as_at, source, ethnic_group, population)
     values ('population-by-ethnic-group', $1, $4, left($2, 7), 0, 'E08000027', $1, $2, $3, 'IRISH', 1)`,
    [vintage, asAt, source ?? `${vintage} by Nobody`, release],
  );
}
