import type { EventEmitter } from 'node:events';
import type { Logger } from '@citizen-graph/subgraph';
import type { AccessToken, Configuration, KoaContextWithOIDC, ResourceServer } from 'oidc-provider';
import type Provider from 'oidc-provider';
import type { Kept } from '../kept/kept';
import { ALGORITHM } from '../kept/signing-key';
import { noticePage } from '../pages/pages';
import { findDevelopmentAccount } from './accounts';
import { adapterFor } from './adapter';
import { AUDIENCE, ownClients, roleOfClient } from './clients';
import type { Oidc } from './load-oidc-provider';
import type { PartnerClients } from './partner-clients';

export interface ProviderOptions {
  readonly oidc: Oidc;
  readonly issuer: string;
  readonly kept: Kept;
  readonly redirectUris: readonly string[];
  readonly partners: PartnerClients;
  readonly logger: Logger;
}

/** What a resource indicator (RFC 8707) may name; who names none means the same. */
const RESOURCE = `urn:${AUDIENCE}`;

const TOKEN_SECONDS = 15 * 60;
const SIGN_IN_SECONDS = 60 * 60;
const SESSION_SECONDS = 8 * 60 * 60;

/** An OpenID provider that signs anybody in as anybody, and takes partners by their secrets. */
export function createProvider(options: ProviderOptions): Provider {
  const { oidc, issuer, partners, logger } = options;
  const provider = new oidc.Provider(issuer, configurationOf(options));
  // So that what it takes for its own address is the issuer: see pinToIssuer.
  provider.proxy = true;
  compareSecretsOfPartners(provider, partners);
  provider.on('server_error', (_context, error) => logger.error({ err: error }, 'request failed'));
  const koa: EventEmitter = provider;
  koa.on('error', (error: unknown) => logger.error({ err: error }, 'request failed'));
  return provider;
}

function configurationOf({ oidc, kept, redirectUris, partners }: ProviderOptions): Configuration {
  return {
    adapter: adapterFor(partners),
    clients: ownClients({ secrets: kept.clientSecrets, redirectUris }),
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientDefaults: { id_token_signed_response_alg: ALGORITHM },
    jwks: { keys: [kept.signingKey] },
    cookies: { keys: [kept.cookieSecret] },
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub', 'name', 'roles'] },
    pkce: { required: () => true },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      AuthorizationCode: 60,
      Interaction: SIGN_IN_SECONDS,
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: grantAll,
    findAccount: (_context, id) => accountOf(id),
    extraTokenClaims: (_context, token) => claimsOf(token),
    renderError: showError,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        getResourceServerInfo: (_context, resource) => resourceServer(resource, { oidc, kept }),
      },
    },
  };
}

function resourceServer(
  resource: string,
  { oidc, kept }: Pick<ProviderOptions, 'oidc' | 'kept'>,
): ResourceServer {
  if (resource !== RESOURCE) throw new oidc.errors.InvalidTarget();
  return {
    // Grants come from roles and partners, and not from what a client asks for.
    scope: '',
    audience: AUDIENCE,
    accessTokenTTL: TOKEN_SECONDS,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: ALGORITHM, kid: kept.signingKey.kid } },
  };
}

/** Consent is implied: these are the force's own applications. */
async function grantAll({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    accountId: oidc.session?.accountId,
    clientId: oidc.client?.clientId,
  });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function accountOf(id: string) {
  const account = findDevelopmentAccount(id);
  if (account === null) return undefined;
  const { name, roles } = account;
  return { accountId: id, claims: () => ({ sub: id, name, roles }) };
}

type Token = Parameters<NonNullable<Configuration['extraTokenClaims']>>[1];

/** What a token says of its holder's roles: nothing for partners, whose grants are in the database. */
function claimsOf(token: Token): { readonly [claim: string]: unknown } | undefined {
  if (isOfSomebody(token)) {
    const account = findDevelopmentAccount(token.accountId);
    return account === null ? undefined : { name: account.name, roles: account.roles };
  }
  const role = roleOfClient(token.clientId);
  return role === null ? undefined : { roles: [role] };
}

function isOfSomebody(token: Token): token is AccessToken {
  return token.kind === 'AccessToken';
}

const showError: NonNullable<Configuration['renderError']> = (
  context,
  { error, error_description: reason },
) => {
  context['type'] = 'html';
  context['body'] = noticePage('refused', `${reason ?? ''} (${error})`);
};

// A partner has several secrets while they overlap, and of each a digest alone.
function compareSecretsOfPartners({ Client }: Provider, partners: PartnerClients): void {
  const compare = Client.prototype.compareClientSecret;
  Client.prototype.compareClientSecret = function (secret: string) {
    return roleOfClient(this.clientId) === null
      ? partners.hasSecret(this.clientId, secret)
      : compare.call(this, secret);
  };
}
