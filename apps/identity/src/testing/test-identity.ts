import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENT_MIGRATIONS, addPartner } from '@citizen-graph/clients';
import { createLogger } from '@citizen-graph/subgraph';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { JWTVerifyResult } from 'jose';
import * as client from 'openid-client';
import type { Configuration } from 'openid-client';
import { readIdentityConfig } from '../config';
import { startIdentity } from '../start-identity';
import type { RunningIdentity } from '../start-identity';

export const REDIRECT_URI = 'http://127.0.0.1:4999/callback';
export const ORIGIN = 'http://127.0.0.1:4999';

/** The provider on a database and in a folder of its own. */
export interface TestIdentity {
  readonly database: TestDatabase;
  readonly home: string;
  /** As it runs now; another after a restart. */
  readonly running: () => RunningIdentity;
  /** Everything that was logged, as text. */
  readonly logText: () => string;
  /** Stops it, and starts it again on the same port. */
  restart(): Promise<void>;
  /** Lets a partner in; without a secret. */
  letIn(id: string): Promise<void>;
  ask(path: string, init?: RequestInit): Promise<Answer>;
  /** What a client for itself gets with its secret: a token, or the code of an error. */
  tokenFor(id: string, secret: string): Promise<string>;
  /** A client of this id, with a secret or without. */
  discover(id: string, secret?: string): Promise<Configuration>;
  /** Verifies a token as a gateway would, with keys that are fetched anew. */
  verify(token: string): Promise<Pick<JWTVerifyResult, 'payload' | 'protectedHeader'>>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function startTestIdentity(
  environment: Readonly<Record<string, string>> = {},
): Promise<TestIdentity> {
  const database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
  const home = await mkdtemp(join(tmpdir(), 'identity-'));
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ name: 'test', level: 'trace', destination });
  const variables = {
    DATABASE_URL: database.url,
    CITIZEN_HOME: home,
    IDENTITY_REDIRECT_URIS: REDIRECT_URI,
    SHUTDOWN_GRACE_MS: '1000',
    ...environment,
  };
  const start = (port: number) =>
    startIdentity(readIdentityConfig({ ...variables, PORT: String(port) }), logger);
  let running = await start(0);
  return {
    database,
    home,
    running: () => running,
    logText: () => lines.join(''),
    restart: async () => {
      await running.stop();
      running = await start(running.port);
    },
    letIn: async (id) => {
      const partner = { id, title: 'A partner', subjects: ['surveys'], areas: null, quota: 100 };
      await addPartner(database.owner.manager, partner, 'operator');
    },
    ask: (path, init) => ask(`${running.url}${path}`, init),
    tokenFor: (id, secret) => tokenFor(running.url, id, secret),
    discover: (id, secret) => discover(running.issuer, id, secret),
    verify: (token) => verify(running.issuer, token),
    stop: async () => {
      await running.stop();
      await database.drop();
      await rm(home, { recursive: true });
    },
  };
}

async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function tokenFor(url: string, id: string, secret: string): Promise<string> {
  const config = await discover(url, id, secret);
  return client.clientCredentialsGrant(config).then(({ access_token: token }) => token, codeOf);
}

/** The code of what a provider refused; anything else is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof client.ResponseBodyError) return error.error;
  if (error instanceof client.AuthorizationResponseError) return error.error;
  throw error;
}

function discover(issuer: string, id: string, secret?: string): Promise<Configuration> {
  const authentication = secret === undefined ? client.None() : client.ClientSecretPost(secret);
  return client.discovery(new URL(issuer), id, {}, authentication, {
    execute: [client.allowInsecureRequests],
  });
}

async function verify(issuer: string, token: string) {
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer,
    audience: 'citizen-graph',
    algorithms: ['ES256'],
    typ: 'at+jwt',
  });
  return { payload, protectedHeader };
}
