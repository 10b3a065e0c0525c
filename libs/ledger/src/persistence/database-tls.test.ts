import { chmod, chown, copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Client } from 'pg';
import { runPostgres } from '../testing/postgres-process';
import type { PostgresProcess } from '../testing/postgres-process';
import { superuserUrl } from '../testing/superuser-url';
import { openDatabase } from './data-source';

// That of the server signs itself and is for 127.0.0.1; the other has nothing to do with it. Made with
// openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500
//   -addext subjectAltName=IP:127.0.0.1 -addext keyUsage=critical,digitalSignature,keyCertSign
const CERTIFICATES = join(__dirname, '../testing/certificates');
const [RIGHT, WRONG] = ['database.pem', 'other.pem'].map((name) => join(CERTIFICATES, name));

let directory: string;
let server: PostgresProcess;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'database-tls-'));
  await chmod(directory, 0o755);
  const socket = `unix_socket_directories=${join(directory, 'data')}`;
  server = await runPostgres('start-postgres', directory, ['-c', socket]);
});
afterAll(async () => {
  await server.end();
  await rm(directory, { recursive: true, force: true });
});

async function asSuperuser(...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: await superuserUrl(directory) });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function offerTls(): Promise<void> {
  const data = join(directory, 'data');
  const { uid, gid } = await stat(data);
  for (const name of ['database.pem', 'database.key']) {
    const path = join(data, name);
    await copyFile(join(CERTIFICATES, name), path);
    // PostgreSQL takes no key that others may read.
    await chmod(path, 0o600);
    if (process.getuid?.() === 0) await chown(path, uid, gid);
  }
  await asSuperuser(
    `alter system set ssl_cert_file = 'database.pem'`,
    `alter system set ssl_key_file = 'database.key'`,
    'alter system set ssl = on',
    'select pg_reload_conf()',
  );
}

function urlWith(parameters: Readonly<Record<string, string | undefined>>, hostname = '127.0.0.1'): string {
  const url = Object.assign(new URL(server.url), { hostname });
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value ?? '');
  return url.toString();
}

/** Whether the connection is encrypted, or the error that it ended with. */
async function connect(url: string, caFile: string | null = null): Promise<unknown> {
  const options = { url, role: null, application: 'test', connections: 1, statementTimeout: 0 };
  try {
    const database = await openDatabase(options, { isProduction: true, caFile });
    const [row] = await database.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
    await database.destroy();
    return row;
  } catch (error) {
    const said = inspect([error, { ...(error as Error) }], { depth: 9, showHidden: true });
    expect(said).not.toMatch(/127\.0\.0\.1|localhost|::1/);
    return error;
  }
}

const refusal = (words: string) =>
  expect.objectContaining({ code: 'DATABASE_NOT_TRUSTED', message: expect.stringContaining(words) });

test('a server that offers no TLS is not trusted where it has to', async () => {
  expect(await connect(urlWith({ sslmode: 'verify-full', sslrootcert: RIGHT }))).toEqual(refusal('no TLS'));
  expect(await connect(urlWith({}))).toEqual({ ssl: false });
});

test('through a socket of this machine nothing goes over a network', async () => {
  const { username, password, port } = new URL(server.url);
  const host = encodeURIComponent(join(directory, 'data'));
  const url = `postgresql://${username}:${password}@${host}:${port}/citizen`;
  expect(await connect(url, RIGHT)).toEqual({ ssl: false });
});

describe('a server that offers TLS', () => {
  beforeAll(async () => {
    await offerTls();
    // The settings are read a moment after they are asked to be.
    for (let tries = 0; tries < 100; tries += 1) {
      const outcome = await connect(urlWith({ sslmode: 'verify-full', sslrootcert: RIGHT }));
      if (!(outcome instanceof Error)) return;
    }
  });

  test.each(['verify-full', 'verify-ca', 'require'])(
    'is trusted with sslmode=%s by the certificate of who signed its own, and by no other',
    async (sslmode) => {
      expect(await connect(urlWith({ sslmode, sslrootcert: RIGHT }))).toEqual({ ssl: true });
      expect(await connect(urlWith({ sslmode }), RIGHT)).toEqual({ ssl: true });
      expect(await connect(urlWith({ sslmode, sslrootcert: RIGHT }), WRONG)).toEqual({ ssl: true });
      const nobody = refusal('nobody who is trusted here signed');
      expect(await connect(urlWith({ sslmode, sslrootcert: WRONG }))).toEqual(nobody);
      expect(await connect(urlWith({ sslmode }), WRONG)).toEqual(nobody);
      expect(await connect(urlWith({ sslmode }))).toEqual(nobody);
      expect(await connect(urlWith({ sslmode, sslrootcert: 'system' }), RIGHT)).toEqual(nobody);
      expect(await connect(urlWith({ sslmode, sslrootcert: RIGHT }, 'localhost'))).toEqual(
        refusal('for another host'),
      );
    },
  );

  test('keeps its role and its limits whatever start options the address has', async () => {
    await asSuperuser('create role a_reader', 'grant a_reader to citizen');
    const options = '-c statement_timeout=7 -c work_mem=1MB -c role=none';
    const database = await openDatabase({
      url: urlWith({ sslmode: 'verify-full', sslrootcert: RIGHT, options }),
      role: 'a_reader',
      application: 'test',
      connections: 1,
      statementTimeout: 1_234,
    });
    expect(
      await database.query(
        `select current_user as role, current_setting('statement_timeout') as timeout,
           current_setting('work_mem') as memory`,
      ),
    ).toEqual([{ role: 'a_reader', timeout: '1234ms', memory: '1MB' }]);
    await database.destroy();
  });

  test('is spoken to without TLS on this machine, where nothing else is asked for', async () => {
    expect(await connect(urlWith({}), WRONG)).toEqual({ ssl: false });
    expect(await connect(urlWith({ sslmode: 'disable' }))).toEqual({ ssl: false });
  });
});
