import type { Logger } from '@citizen-graph/subgraph';
import type { Request, RequestHandler } from 'express';

const PROBES = new Set(['/livez', '/readyz']);

/** Writes one line when a request ends: which endpoint, and nothing that was sent. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    response.on('close', () => {
      const ms = Math.round(performance.now() - started);
      const line = { method, route: routeOf(request, path), status: response.statusCode, ms };
      if (PROBES.has(path)) logger.debug(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}

// What comes after /auth/ and /interaction/ names a sign-in.
function routeOf({ route }: Request, path: string): string {
  const pattern: unknown = route?.path;
  if (typeof pattern === 'string') return pattern;
  if (path.startsWith('/auth/')) return '/auth/:uid';
  return isOfProvider(path) ? path : 'none';
}

/** Whether the OpenID provider answers at this path. */
export function isOfProvider(path: string): boolean {
  return /^\/(auth(\/[\w-]+)?|token|\.well-known\/(openid-configuration|oauth-authorization-server))$/.test(
    path,
  );
}
