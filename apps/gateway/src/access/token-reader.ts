import { HttpRefusal } from '@citizen-graph/subgraph';
import { errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';

/** Whose tokens are believed, and how they are read. */
export interface IssuerConfig {
  /** As its tokens name it; where it is asked for its keys as well. */
  readonly issuer: string;
  /** Which tokens are for us. */
  readonly audience: string;
  /** The algorithms of signatures that are accepted; none that shares a secret, and never none. */
  readonly algorithms: readonly string[];
  /** By how many seconds clocks may differ. */
  readonly clockToleranceS: number;
  /** The claim with the roles of whoever signed in. */
  readonly rolesClaim: string;
}

/** Whom a token is about. */
export interface Identity {
  readonly subject: string;
  /** The client that it was given to. */
  readonly client: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Whether the client got it for itself rather than for somebody who signed in by it. */
  readonly isOfClient: boolean;
}

/** Reads an access token; throws an HttpRefusal where it is not to be believed. */
export type TokenReader = (token: string) => Promise<Identity>;

export function createTokenReader(config: IssuerConfig, keys: JWTVerifyGetKey): TokenReader {
  return async (token) => toIdentity(await verify(token, config, keys), config);
}

/** What access tokens say they are: RFC 9068 has at+jwt, and many issuers say JWT, or nothing. */
const TYPE = /^(application\/)?(at\+)?jwt$/i;

/** Claims that stand in ID tokens and in logout tokens alone, which some issuers call JWT as well. */
const CLAIMS_OF_OTHERS = ['at_hash', 'c_hash', 'events'];

async function verify(token: string, config: IssuerConfig, keys: JWTVerifyGetKey): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: config.issuer,
      audience: config.audience,
      algorithms: [...config.algorithms],
      clockTolerance: config.clockToleranceS,
      requiredClaims: ['sub', 'iat', 'exp'],
    });
    const isOther = CLAIMS_OF_OTHERS.some((claim) => Object.hasOwn(payload, claim));
    if (isOther || !TYPE.test(protectedHeader.typ ?? 'JWT')) throw notAccepted();
    return payload;
  } catch (error) {
    throw refusalOf(error);
  }
}

/** One message for whatever is wrong with a token, but that it is out of date: others would help a forger. */
function refusalOf(error: unknown): HttpRefusal {
  if (error instanceof errors.JWTExpired) return unauthenticated('The token has expired. Get a new one.');
  if (error instanceof HttpRefusal) return error;
  const isOfToken =
    error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && !isOfKeys(error);
  return isOfToken
    ? notAccepted()
    : new HttpRefusal(
        'ISSUER_UNAVAILABLE',
        'The issuer of tokens does not answer, so nobody can be let in. Ask again shortly.',
      );
}

function notAccepted(): HttpRefusal {
  return unauthenticated(
    'The token is not one that this service accepts. Get one from its issuer, for its audience.',
  );
}

// A key set that cannot be read is the issuer's fault; a key that is not in it is the token's.
function isOfKeys(error: errors.JOSEError): boolean {
  return error instanceof errors.JWKSInvalid || error.code === errors.JOSEError.code;
}

export function unauthenticated(message: string): HttpRefusal {
  return new HttpRefusal('UNAUTHENTICATED', message);
}

function toIdentity(payload: JWTPayload, { rolesClaim }: IssuerConfig): Identity {
  const subject = payload.sub ?? '';
  // RFC 9068 calls it client_id; others azp (OpenID Connect) or appid
  const client = [payload['client_id'], payload['azp'], payload['appid']].find(isText);
  if (client === undefined) throw unauthenticated('The token does not say which client it was given to.');
  const name = [payload['name'], payload['preferred_username']].find(isText) ?? subject;
  const roles = payload[rolesClaim];
  return {
    subject,
    client,
    name: name.slice(0, LONGEST_NAME),
    roles: Array.isArray(roles) ? roles.filter(isText) : [],
    isOfClient: subject === client || payload['idtyp'] === 'app',
  };
}

const LONGEST_NAME = 100;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
