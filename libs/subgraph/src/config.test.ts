import { readSubgraphConfig } from './config';
import { ConfigurationError } from './server/environment';

const DATABASE_URL = 'postgresql://user:hunter2@db:5432/citizen';

const DISCLOSURE_SECRET = '0123456789abcdef'.repeat(4);
const KEY = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
const NEEDED = { DATABASE_URL, DISCLOSURE_SECRET, GATEWAY_KEY: JSON.stringify(KEY) };

test('readSubgraphConfig() needs the database, the secret of noise and the key of the gateway', () => {
  expect(readSubgraphConfig(NEEDED, 4002)).toEqual({
    server: { host: '127.0.0.1', port: 4002, shutdownDelayMs: 0, shutdownGraceMs: 10_000 },
    logLevel: 'info',
    databaseUrl: DATABASE_URL,
    databaseConnections: 5,
    statementTimeoutMs: 5_000,
    disclosureSecret: Buffer.from(DISCLOSURE_SECRET, 'hex'),
    gatewayKey: KEY,
  });
});

test.each([
  ['DISCLOSURE_SECRET', 'hunter2', '64 hexadecimal digits'],
  ['GATEWAY_KEY', 'hunter2', 'the public key'],
  ['GATEWAY_KEY', '{"kty":"oct","k":"hunter2"}', 'the public key'],
])('readSubgraphConfig() refuses %s %j and does not show it', (variable, value, expected) => {
  const read = () => readSubgraphConfig({ ...NEEDED, [variable]: value }, 4002);
  expect(read).toThrow(ConfigurationError);
  expect(read).toThrow(`${variable}: does not fit; expected ${expected}`);
  expect(read).not.toThrow('hunter2');
});

test('readSubgraphConfig() lists every problem at once and shows no value', () => {
  const read = () =>
    readSubgraphConfig(
      {
        ...NEEDED,
        DATABASE_URL: 'mysql://user:hunter2@db/citizen',
        DATABASE_CONNECTIONS: '0',
        STATEMENT_TIMEOUT_MS: 'soon',
      },
      4002,
    );
  expect(read).toThrow(
    new ConfigurationError([
      { variable: 'DATABASE_CONNECTIONS', problem: 'does not fit; expected a number from 1 to 100' },
      { variable: 'STATEMENT_TIMEOUT_MS', problem: 'does not fit; expected milliseconds from 100 to 60000' },
      {
        variable: 'DATABASE_URL',
        problem:
          'does not fit; expected the address of a PostgreSQL 15 or later, such as postgresql://user:password@host:5432/citizen',
      },
    ]),
  );
  expect(() => readSubgraphConfig({}, 4002)).toThrow(/DATABASE_URL: is not set/);
});
