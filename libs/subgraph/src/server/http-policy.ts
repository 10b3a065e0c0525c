import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** What a server says to browsers, and to those who find a hole in it. */
export interface HttpPolicy {
  /** The origins whose pages may ask, exactly as browsers write them, such as https://boards.example. */
  readonly origins: readonly string[];
  /** Whether clients come by TLS, so that browsers may be told to come no other way. */
  readonly isBehindTls: boolean;
  readonly security: SecurityContact | null;
}

/** What RFC 9116 asks for. */
export interface SecurityContact {
  /** A URI: mailto:, tel: or https:. */
  readonly contact: string;
  readonly expires: Date;
}

export const CLOSED: HttpPolicy = { origins: [], isBehindTls: false, security: null };

const YEAR_S = 31_536_000;

/** Headers of answers that are data: a browser that shows one as a page loads and runs nothing of it. */
export function securityHeaders({ isBehindTls }: HttpPolicy): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isBehindTls ? { maxAge: YEAR_S } : false,
  });
}

const MAY_SEND = 'authorization, content-type, x-purpose, x-request-id';
const MAY_READ =
  'etag, retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-request-id';
const KEPT_FOR_S = '600';

/** Lets pages of the origins that are listed ask, and answers their preflight; others get no header. */
export function allowOrigins({ origins }: HttpPolicy): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    if (origins.length > 0) response.vary('origin');
    if (origin === undefined || !origins.includes(origin)) return next();
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', MAY_READ);
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader('access-control-allow-headers', MAY_SEND);
    response.setHeader('access-control-max-age', KEPT_FOR_S);
    response.status(204).end();
  };
}

/** /.well-known/security.txt */
export function securityText({ contact, expires }: SecurityContact): RequestHandler {
  return (_request, response) => {
    response.type('text/plain').send(`Contact: ${contact}\nExpires: ${expires.toISOString()}\n`);
  };
}
