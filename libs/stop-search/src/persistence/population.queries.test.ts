import { month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { STOP_SEARCH_MIGRATIONS } from './migrations';
import { findPopulationCount } from './population.queries';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ 'stop-search': STOP_SEARCH_MIGRATIONS });
  await count('Census 2021', '2021-03-21');
  await count('Mid-2022 estimate', '2022-06-30');
});
afterAll(() => database.drop());

test.each([
  ['2021-02', null],
  ['2021-03', { vintage: 'Census 2021', asAt: '2021-03-21', source: 'Census 2021 by Nobody' }],
  ['2022-05', { vintage: 'Census 2021', asAt: '2021-03-21', source: 'Census 2021 by Nobody' }],
  ['2030-01', { vintage: 'Mid-2022 estimate', asAt: '2022-06-30', source: 'Mid-2022 estimate by Nobody' }],
])('findPopulationCount() at the end of %s', async (until, found) => {
  expect(await findPopulationCount(database.owner.manager, month(until))).toEqual(found);
});

async function count(vintage: string, asAt: string): Promise<void> {
  await database.owner.query(
    `insert into stop_search.population (dataset, record_id, release, month, record_key,
       area_code, vintage, as_at, source, ethnic_group, population)
     values ('population-by-ethnic-group', $1, 1, left($2, 7), 0, 'E08000027', $1, $2, $3, 'IRISH', 1)`,
    [vintage, asAt, `${vintage} by Nobody`],
  );
}
