import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { openDatabase } from './data-source';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const open = (url: string, role: string | null = null) =>
  openDatabase({ url, role, application: 'a-test', connections: 2, statementTimeout: 1_234 });

const REFUSED = 'DATABASE_LOGIN_REFUSED';

const changed = (parts: {
  readonly username?: string;
  readonly port?: string;
  readonly password?: string;
  readonly pathname?: string;
}) => Object.assign(new URL(database.url), parts).toString();

/** Waits until a user has no connection; the test runs out of time where one stays. */
async function connectionsEnd(user: string): Promise<void> {
  const rows = await database.asSuperuser(`select from pg_stat_activity where usename = '${user}'`);
  if (rows.length > 0) await connectionsEnd(user);
}

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

describe('openDatabase()', () => {
  test('gives every connection its name, its role and its limits', async () => {
    const db = await open(database.url, 'citizen_wmnow');
    const sessions = await Promise.all(
      [1, 2].map(() =>
        db.query(`select pg_sleep(0.05)::text, current_user, current_setting('application_name') as application,
          current_setting('statement_timeout') as statement_timeout, current_setting('timezone') as timezone`),
      ),
    );
    const session = {
      pg_sleep: '',
      current_user: 'citizen_wmnow',
      application: 'a-test',
      statement_timeout: '1234ms',
      timezone: 'UTC',
    };
    expect(sessions).toEqual([[session], [session]]);
    await db.destroy();
  });

  test.each([
    [
      'nothing listens',
      async () => changed({ port: await closedPort() }),
      'ECONNREFUSED',
      'DATABASE_UNREACHABLE',
    ],
    [
      'the password is wrong',
      async () => changed({ password: 'let-me-in' }),
      'refuses the password',
      REFUSED,
    ],
    ['the user is not known', async () => changed({ username: 'no-such-user' }), 'refuses the', REFUSED],
    ['the user may not log in', async () => changed({ username: 'citizen_wmnow' }), 'refuses the', REFUSED],
    [
      'there is no such database',
      async () => changed({ pathname: '/no-such-database' }),
      'has no database',
      REFUSED,
    ],
    ['the address is none', async () => 'postgresql://', '', 'DATABASE_UNREACHABLE'],
  ])('says without naming host, user or password that %s', async (_, toUrl, words, code) => {
    const url = await toUrl();
    const error: unknown = await open(url).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'DomainError', code });
    const { stack, ...shown } = error as Error;
    const said = inspect([(error as Error).message, shown], { depth: 9, showHidden: true });
    expect(said).toContain(words);
    expect(stack).not.toMatch(/127\.0\.0\.1|let-me-in|no-such/);
    expect(said).not.toMatch(/127\.0\.0\.1|::1|let-me-in|no-such/);
  });

  test('runs no server as a superuser, and leaves nobody connected; an operator may be one', async () => {
    await database.asSuperuser(`create role a_superuser superuser login password 'for a moment'`);
    const url = changed({ username: 'a_superuser', password: 'for a moment' });
    try {
      await expect(open(url, 'citizen_wmnow')).rejects.toMatchObject({
        code: 'DATABASE_SUPERUSER',
        message: expect.not.stringMatching(/127\.0\.0\.1|for a moment/),
      });
      await connectionsEnd('a_superuser');
      const operator = await open(url);
      expect(await operator.query('select current_user as name')).toEqual([{ name: 'a_superuser' }]);
      await operator.destroy();
    } finally {
      await database.asSuperuser('drop role a_superuser');
    }
  });
});
