import { readSubgraphConfig } from './config';
import { ConfigurationError } from './server/environment';

const DATABASE_URL = 'postgresql://user:hunter2@db:5432/citizen';

test('readSubgraphConfig() needs only the database', () => {
  expect(readSubgraphConfig({ DATABASE_URL }, 4002)).toEqual({
    server: { host: '127.0.0.1', port: 4002, shutdownDelayMs: 0, shutdownGraceMs: 10_000 },
    logLevel: 'info',
    databaseUrl: DATABASE_URL,
    databaseConnections: 5,
    statementTimeoutMs: 5_000,
    editing: { allowed: false, actor: 'operator' },
    audience: 'internal',
    disclosureSecret: null,
  });
});

test('readSubgraphConfig() allows editing when told so, under the name that it is told', () => {
  const environment = { DATABASE_URL, EDITING: 'on', EDITOR_NAME: 'Victims team' };
  expect(readSubgraphConfig(environment, 4003).editing).toEqual({ allowed: true, actor: 'Victims team' });
  expect(() => readSubgraphConfig({ DATABASE_URL, EDITING: 'true' }, 4003)).toThrow(
    /EDITING: does not fit; expected on or off/,
  );
});

test('readSubgraphConfig() serves analysts only when told so', () => {
  expect(readSubgraphConfig({ DATABASE_URL, AUDIENCE: 'analyst' }, 4002).audience).toBe('analyst');
  expect(() => readSubgraphConfig({ DATABASE_URL, AUDIENCE: 'all' }, 4002)).toThrow(
    /AUDIENCE: does not fit; expected analyst, internal or partner/,
  );
});

test('readSubgraphConfig() serves partners only with the secret of their noise, and does not show it', () => {
  const DISCLOSURE_SECRET = '0123456789abcdef'.repeat(4);
  const environment = { DATABASE_URL, AUDIENCE: 'partner' };
  expect(readSubgraphConfig({ ...environment, DISCLOSURE_SECRET }, 4002).disclosureSecret).toEqual(
    Buffer.from(DISCLOSURE_SECRET, 'hex'),
  );
  expect(() => readSubgraphConfig(environment, 4002)).toThrow(
    /DISCLOSURE_SECRET: is not set; with AUDIENCE=partner/,
  );
  expect(() => readSubgraphConfig({ ...environment, DISCLOSURE_SECRET: 'hunter2' }, 4002)).toThrow(
    /^(?!.*hunter2)[^]*DISCLOSURE_SECRET: does not fit; expected 64 hexadecimal digits/,
  );
});

test('readSubgraphConfig() lists every problem at once and shows no value', () => {
  const read = () =>
    readSubgraphConfig(
      {
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
