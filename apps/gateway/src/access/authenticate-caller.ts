import type { IncomingMessage } from 'node:http';
import { grantOfRoles, isRole, partnerGrant } from '@citizen-graph/access';
import type { Grant } from '@citizen-graph/access';
import type { Partner } from '@citizen-graph/clients';
import { HttpRefusal } from '@citizen-graph/subgraph';
import type { Authenticate } from '@citizen-graph/subgraph';
import { unauthenticated } from './token-reader';
import type { Identity, TokenReader } from './token-reader';

export interface CallerSources {
  readonly readToken: TokenReader;
  /** The partner that a client belongs to; null for a client that is no partner's. */
  readonly findPartner: (client: string) => Promise<Partner | null>;
  /** Cost units an hour of a client that is no partner's. */
  readonly quota: number;
}

const LONGEST_TOKEN = 8 * 1024;
const BEARER = /^Bearer ([\w.~+/=-]+)$/i;

/** Lets in those whose token is good and who are granted something; whatever else is refused. */
export function authenticateCallers({ readToken, findPartner, quota }: CallerSources): Authenticate {
  return async (request) => {
    const identity = await readToken(tokenOf(request));
    const partner = await findPartner(identity.client);
    const grant = partner === null ? grantOfPerson(identity) : grantOfPartner(partner, identity);
    return {
      id: identity.subject,
      client: identity.client,
      name: partner?.title ?? identity.name,
      grant,
      quota: partner?.quota ?? quota,
    };
  };
}

function tokenOf({ headers }: IncomingMessage): string {
  const { authorization } = headers;
  if (authorization === undefined) {
    throw unauthenticated('Send an access token: Authorization: Bearer <token>.');
  }
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined || token.length > LONGEST_TOKEN) {
    throw unauthenticated('The header Authorization is not written Bearer <token>.');
  }
  return token;
}

// A partner's client is the partner's for ever: roles that its token may claim make it nobody else.
function grantOfPartner(partner: Partner, { isOfClient }: Identity): Grant {
  if (partner.suspendedAt !== null) throw notGranted('The access of this client is suspended.');
  if (!isOfClient) throw notGranted('This client may ask for itself alone, by client credentials.');
  return partnerGrant(partner);
}

function grantOfPerson({ roles }: Identity): Grant {
  const grant = grantOfRoles(roles.filter(isRole));
  if (grant === null)
    throw notGranted('The token is good, and grants nothing here: it holds no role of this service.');
  return grant;
}

function notGranted(message: string): HttpRefusal {
  return new HttpRefusal('NOT_GRANTED', `${message} Ask whoever runs the service.`);
}
