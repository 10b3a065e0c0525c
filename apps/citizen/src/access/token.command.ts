import type { Role } from '@citizen-graph/access';
import { developmentClientOf, readDevelopmentSecrets } from '@citizen-graph/identity-app';
import * as client from 'openid-client';
import { readClientConfig } from '../config';
import type { CommandContext } from '../commands/command-context';
import { citizenError } from '../errors';
import { findRunning } from '../platform/running';

export interface TokenOptions {
  /** Of the issuer for development, where no client is named. */
  readonly role: Role;
  /** The client whose secret the environment holds; null for the one for development of the role. */
  readonly client: string | null;
}

/** `citizen token`: a token by client credentials, on standard output and nothing else. */
export async function printToken(options: TokenOptions, { config, terminal }: CommandContext): Promise<void> {
  const { issuer, secret } = readClientConfig();
  const from = issuer ?? (await findRunning(config.home))?.issuer ?? '';
  if (from === '') {
    throw citizenError(
      'NOT_RUNNING',
      'No platform runs here that tokens could be of. Start it with npm start, or set ISSUER to your issuer.',
    );
  }
  const credentials =
    options.client === null
      ? await developmentCredentials(options.role, config.home)
      : { id: options.client, secret: secret ?? missingSecret() };
  terminal.say(await askToken(from, credentials));
}

interface Credentials {
  readonly id: string;
  readonly secret: string;
}

async function developmentCredentials(role: Role, home: string): Promise<Credentials> {
  const id = developmentClientOf(role);
  return { id, secret: (await readDevelopmentSecrets(home))[id] };
}

function missingSecret(): never {
  throw citizenError('CONFIGURATION', "CLIENT_SECRET is not set; expected the client's secret.");
}

async function askToken(issuer: string, { id, secret }: Credentials): Promise<string> {
  try {
    const server = await client.discovery(new URL(issuer), id, secret, client.ClientSecretBasic(secret), {
      execute: issuer.startsWith('http://') ? [client.allowInsecureRequests] : [],
    });
    return (await client.clientCredentialsGrant(server)).access_token;
  } catch (error) {
    // What the issuer said may name hosts; its code is defined by OAuth 2.0 and names none.
    const code = codeOf(error);
    throw citizenError(
      'TOKEN_REFUSED',
      `The issuer gave no token (${code}). Check that it runs, and the id, the secret and the suspension of the client.`,
    );
  }
}

function codeOf(error: unknown): string {
  if (error instanceof client.ResponseBodyError) return error.error;
  return error instanceof client.WWWAuthenticateChallengeError ? 'invalid_client' : 'no answer';
}
