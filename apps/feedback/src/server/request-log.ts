import type { Logger } from '@citizen-graph/subgraph';
import type { Request, RequestHandler } from 'express';

const PROBES = new Set(['/livez', '/readyz']);

/** Writes one line when a request ends: which kind of page, never its address, and nothing that was sent. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.on('close', () => {
      const { method } = request;
      const ms = Math.round(performance.now() - started);
      const route = routeOf(request);
      const line = { method, route, status: response.statusCode, ms };
      if (PROBES.has(route)) logger.debug(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}

/**
 * Logs a failure by its kind and place. Its message and details stay out: those of the database may
 * quote what somebody wrote.
 */
export function logFailure(logger: Logger, error: unknown): void {
  const isError = error instanceof Error;
  const code = isError && 'code' in error ? String(error.code) : undefined;
  const places = isError ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  logger.error({ kind: isError ? error.name : typeof error, code, places }, 'request failed');
}

// The pattern of the route, such as /f/:code, stands for the address.
function routeOf({ route }: Request): string {
  const path: unknown = route?.path;
  return typeof path === 'string' ? path : 'none';
}
