import { resolve } from 'node:path';
import { ConfigurationError, createLogger } from '@citizen-graph/subgraph';
import { readIdentityConfig } from './config';
import { startIdentity } from './start-identity';

const DATABASE_URL = 'postgresql://identity@127.0.0.1/citizen';

test('readIdentityConfig() listens on 127.0.0.1:4020, and keeps its keys beside package.json', () => {
  expect(readIdentityConfig({ DATABASE_URL })).toEqual({
    server: { host: '127.0.0.1', port: 4020, shutdownDelayMs: 0, shutdownGraceMs: 10_000 },
    logLevel: 'info',
    databaseUrl: DATABASE_URL,
    databaseConnections: 5,
    statementTimeoutMs: 5_000,
    home: resolve(__dirname, '../../../.citizen'),
    issuer: null,
    redirectUris: [],
  });
});

test.each([
  ['http://127.0.0.1:4020', 'http://127.0.0.1:4020'],
  ['https://Identity.example/', 'https://identity.example'],
])('readIdentityConfig() takes %s for the issuer %s', (address, issuer) => {
  expect(readIdentityConfig({ DATABASE_URL, IDENTITY_URL: address }).issuer).toBe(issuer);
});

test('readIdentityConfig() takes several addresses to send people back to', () => {
  const uris = 'http://127.0.0.1:4000/callback, https://board.example/a?b=c';
  expect(readIdentityConfig({ DATABASE_URL, IDENTITY_REDIRECT_URIS: uris }).redirectUris).toEqual([
    'http://127.0.0.1:4000/callback',
    'https://board.example/a?b=c',
  ]);
});

test.each([
  ['IDENTITY_URL', 'identity'],
  ['IDENTITY_URL', 'ftp://identity.example'],
  ['IDENTITY_URL', 'http://identity.example/path'],
  ['IDENTITY_URL', 'http://identity.example?query'],
  ['IDENTITY_REDIRECT_URIS', '/callback'],
  ['IDENTITY_REDIRECT_URIS', 'http://a.example/b,javascript:alert(1)'],
  ['IDENTITY_REDIRECT_URIS', 'http://a.example/b#c'],
  ['IDENTITY_REDIRECT_URIS', '*'],
])('readIdentityConfig() refuses %s=%s, and shows no value', (variable, value) => {
  expect(() => readIdentityConfig({ DATABASE_URL, [variable]: value })).toThrow(
    new ConfigurationError([
      {
        variable,
        problem:
          variable === 'IDENTITY_URL'
            ? 'does not fit; expected the address that clients know it by, without a path, such as http://127.0.0.1:4020'
            : 'does not fit; expected addresses with commas between them, without fragments, such as http://127.0.0.1:4000/callback',
      },
    ]),
  );
});

describe('in production', () => {
  const refusal = new ConfigurationError([
    {
      variable: 'NODE_ENV',
      problem:
        'is production, where this identity provider for development does not start: anybody signs in to it as ' +
        "anybody. Point ISSUER at the force's own issuer, and do not run this one.",
    },
  ]);

  test('there is no configuration', () => {
    expect(() => readIdentityConfig({ DATABASE_URL, NODE_ENV: 'production' })).toThrow(refusal);
  });

  test('nothing starts, whatever the configuration', async () => {
    const config = readIdentityConfig({ DATABASE_URL, PORT: '0' });
    const environment = jest.replaceProperty(process, 'env', { NODE_ENV: 'production' });
    const started = startIdentity(config, createLogger({ name: 'test', level: 'silent' }));
    await expect(started).rejects.toThrow(refusal);
    environment.restore();
  });
});
