import { ConfigurationError } from '@citizen-graph/subgraph';
import { readStartConfig } from './config';

test('readStartConfig() listens on 127.0.0.1:4000 and logs warnings unless told otherwise', () => {
  expect(readStartConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    feedbackPort: null,
    identityPort: null,
    logLevel: 'warn',
    settings: { LOG_LEVEL: 'warn' },
  });
});

test('readStartConfig() lists what is wrong with any server at once, and shows no value', () => {
  const environment = {
    DATABASE_URL: 'mysql://me:secret@db/citizen',
    PORT: 'abc',
    STATEMENT_TIMEOUT_MS: '1',
    SUBGRAPH_TIMEOUT_MS: '1',
  };
  expect(() => readStartConfig(environment)).toThrow(
    new ConfigurationError([
      { variable: 'PORT', problem: 'does not fit; expected a port from 0 (any free one) to 65535' },
      { variable: 'STATEMENT_TIMEOUT_MS', problem: 'does not fit; expected milliseconds from 100 to 60000' },
      {
        variable: 'DATABASE_URL',
        problem:
          'does not fit; expected the address of a PostgreSQL 15 or later, such as postgresql://user:password@host:5432/citizen',
      },
      { variable: 'SUBGRAPH_TIMEOUT_MS', problem: 'does not fit; expected milliseconds from 100 to 60000' },
    ]),
  );
});

test('readStartConfig() makes up neither an issuer nor the secret of noise in production', () => {
  const environment = { NODE_ENV: 'production' };
  expect(() => readStartConfig(environment)).toThrow(
    /ISSUER: is not set, and NODE_ENV is production; .*\n.*DISCLOSURE_SECRET: is not set, and NODE_ENV is production/,
  );
  const ISSUER = 'https://login.example.police.uk';
  const DISCLOSURE_SECRET = '0'.repeat(64);
  expect(readStartConfig({ ...environment, ISSUER, DISCLOSURE_SECRET }).settings).toMatchObject({ ISSUER });
});
