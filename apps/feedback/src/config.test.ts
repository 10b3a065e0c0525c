import { ConfigurationError } from '@citizen-graph/subgraph';
import { readFeedbackConfig } from './config';

const DATABASE_URL = 'postgresql://feedback@127.0.0.1/citizen';

test('readFeedbackConfig() listens on 127.0.0.1:4010, trusts no proxy and shows no draft unless told otherwise', () => {
  expect(readFeedbackConfig({ DATABASE_URL })).toEqual({
    server: { host: '127.0.0.1', port: 4010, shutdownDelayMs: 0, shutdownGraceMs: 10_000 },
    logLevel: 'info',
    databaseUrl: DATABASE_URL,
    databaseConnections: 5,
    statementTimeoutMs: 5_000,
    trustedProxies: 0,
    showsDrafts: false,
  });
});

test('readFeedbackConfig() lists everything that is wrong, and shows no value', () => {
  const environment = { FEEDBACK_TRUSTED_PROXIES: '-1', FEEDBACK_DRAFTS: 'yes', PORT: 'x' };
  expect(() => readFeedbackConfig(environment)).toThrow(
    new ConfigurationError([
      { variable: 'PORT', problem: 'does not fit; expected a port from 0 (any free one) to 65535' },
      {
        variable: 'FEEDBACK_TRUSTED_PROXIES',
        problem: 'does not fit; expected how many proxies stand before the form, from 0 to 5',
      },
      { variable: 'FEEDBACK_DRAFTS', problem: 'does not fit; expected show or hide' },
      {
        variable: 'DATABASE_URL',
        problem:
          'is not set; expected the address of a PostgreSQL 15 or later, such as postgresql://user:password@host:5432/citizen',
      },
    ]),
  );
});
