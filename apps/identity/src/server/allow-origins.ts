import type { RequestHandler } from 'express';

/** Lets pages of some origins ask, and refuses those of others before anything is looked at. */
export function allowOrigins(origins: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    response.vary('origin');
    const { origin } = request.headers;
    if (origin === undefined) return next();
    if (!origins.has(origin)) {
      response.status(403).json({
        error: 'invalid_request',
        error_description:
          'pages of this origin may not ask for tokens; name one of them in IDENTITY_REDIRECT_URIS',
      });
      return;
    }
    response.setHeader('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('access-control-allow-methods', 'POST');
    response.setHeader('access-control-allow-headers', 'content-type');
    response.setHeader('access-control-max-age', '3600');
    response.status(204).end();
  };
}
