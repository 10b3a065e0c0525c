import { join } from 'node:path';
import { readDatabaseEnvironment } from '../config';
import { readDatabaseAddress } from './database-address';

const CA = join(__dirname, '../testing/certificates/database.pem');
const [LOCAL, AWAY] = [
  'postgresql://citizen:s%40crt@127.0.0.1:5433/citizen',
  'postgresql://citizen@db.example/citizen',
];
const SOCKET = 'postgresql://citizen@%2Fvar%2Frun%2Fpostgresql/citizen';

async function usesTls(
  url: string,
  environment: Parameters<typeof readDatabaseEnvironment>[0],
): Promise<unknown> {
  try {
    return (await readDatabaseAddress(url, readDatabaseEnvironment(environment))).tls !== false;
  } catch (error) {
    return (error as { readonly code: unknown }).code;
  }
}

const PRODUCTION = { NODE_ENV: 'production' };
const REFUSED = 'DATABASE_TLS_UNUSABLE';

test.each([
  // address, development, production, development with DATABASE_CA, production with DATABASE_CA
  [LOCAL, false, false, false, false],
  ['postgresql://citizen@localhost/citizen', false, false, false, false],
  ['postgresql://citizen@[::1]/citizen', false, false, false, false],
  [SOCKET, false, false, false, false],
  [`${AWAY}?host=/var/run/postgresql`, false, false, false, false],
  [AWAY, false, true, true, true],
  ['postgresql://citizen@10.0.0.7/citizen', false, true, true, true],
  ['postgresql://citizen@127.example/citizen', false, true, true, true],
  ['postgresql://citizen@localhost.example/citizen', false, true, true, true],
  // Who this is depends on PGHOST.
  ['postgresql:///citizen', false, true, true, true],
  [`${LOCAL}?host=db.example`, false, true, true, true],
  [`${AWAY}?sslmode=verify-full`, true, true, true, true],
  [`${AWAY}?sslmode=verify-ca`, true, true, true, true],
  [`${AWAY}?sslmode=require`, true, true, true, true],
  [`${LOCAL}?sslmode=verify-full`, true, true, true, true],
  [`${AWAY}?sslmode=disable`, false, REFUSED, false, REFUSED],
  [`${AWAY}?sslmode=allow`, false, REFUSED, false, REFUSED],
  [`${AWAY}?sslmode=prefer`, false, REFUSED, false, REFUSED],
  [`${LOCAL}?sslmode=disable`, false, false, false, false],
  [`${LOCAL}?sslmode=prefer`, false, false, false, false],
  [`${LOCAL}?sslmode=disable&host=db.example`, false, REFUSED, false, REFUSED],
  [`${AWAY}?sslmode=no-verify`, REFUSED, REFUSED, REFUSED, REFUSED],
  [`${AWAY}?sslmode=`, REFUSED, REFUSED, REFUSED, REFUSED],
  [`${AWAY}?ssl=no-verify`, REFUSED, REFUSED, REFUSED, REFUSED],
  [`${AWAY}?ssl=0`, REFUSED, REFUSED, REFUSED, REFUSED],
  [`${AWAY}?uselibpqcompat=true&sslmode=require`, REFUSED, REFUSED, REFUSED, REFUSED],
  [`${AWAY}?sslmode=verify-full&sslrootcert=/nowhere.pem`, REFUSED, REFUSED, REFUSED, REFUSED],
  [`${AWAY}?sslmode=verify-full&sslrootcert=${__filename}`, REFUSED, REFUSED, REFUSED, REFUSED],
  ['no address', ...Array.from({ length: 4 }, () => 'DATABASE_UNREACHABLE')],
])('whether %s is reached by TLS', async (url, ...expected) => {
  const environments = [{}, PRODUCTION, { DATABASE_CA: CA }, { ...PRODUCTION, DATABASE_CA: CA }];
  expect(await Promise.all(environments.map((each) => usesTls(url, each)))).toEqual(expected);
});

test('the driver is given the address without what it would read otherwise, and TLS that trusts nobody else', async () => {
  const url = `${LOCAL}?sslmode=require&options=-c%20work_mem%3D1MB&keepalives=1`;
  const { tls, ...rest } = await readDatabaseAddress(url, { isProduction: false, caFile: CA });
  expect(rest).toEqual({ url: `${LOCAL}?keepalives=1`, options: '-c work_mem=1MB' });
  expect(tls).toEqual({ rejectUnauthorized: true, ca: expect.stringContaining('BEGIN CERTIFICATE') });
});

test('a message names neither the address nor its password', async () => {
  const url = 'postgresql://citizen:let-me-in@db.example/citizen?sslmode=disable';
  const refused = readDatabaseAddress(url, { isProduction: true, caFile: null });
  await expect(refused).rejects.toThrow(/^(?!.*(let-me-in|db\.example))/);
});
