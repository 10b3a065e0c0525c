import { openDatabase } from '@citizen-graph/ledger';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { codeBlocksOf } from './markdown';
import { readText } from './workspace';

const LOGIN = 'surveys_login';
const [statements = ''] = codeBlocksOf(readText('docs/operating.md'), 'sql');

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.owner.query(`drop role if exists ${LOGIN}`);
  await database.owner.query(statements);
});
afterAll(async () => {
  await database.owner.query(`drop role ${LOGIN}`);
  await database.drop();
});

const openAs = (login: { readonly username: string; readonly password: string }) =>
  openDatabase({
    url: Object.assign(new URL(database.url), login).toString(),
    role: 'citizen_surveys',
    application: 'a-test',
    connections: 1,
    statementTimeout: 0,
  });

test('a login made as docs/operating.md says reads its own schema and cannot leave for another', async () => {
  const subgraph = await openAs({ username: LOGIN, password: encodeURIComponent('a long one') });
  try {
    expect(await subgraph.query('select count(*)::int as cells from surveys.cell')).toEqual([{ cells: 0 }]);
    await subgraph.query('set role none');
    await expect(subgraph.query('select * from victims_code.cell')).rejects.toThrow('permission denied');
    await expect(subgraph.query('select * from ledger.secret')).rejects.toThrow('permission denied');
    await expect(subgraph.query('set role citizen_victims_code')).rejects.toThrow('permission denied');
  } finally {
    await subgraph.destroy();
  }
});

test('one login for all can leave the role of a subgraph, as ADR 6 says', async () => {
  const { username, password } = new URL(database.url);
  const subgraph = await openAs({ username, password });
  const user = async (): Promise<unknown> => (await subgraph.query('select current_user as name'))[0].name;
  try {
    await subgraph.query('reset role');
    expect(await user()).toBe('citizen_surveys');
    await subgraph.query('set role none');
    expect(await user()).toBe(username);
  } finally {
    await subgraph.destroy();
  }
});
