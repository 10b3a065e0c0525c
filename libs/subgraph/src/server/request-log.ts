import type { RequestHandler } from 'express';
import { requestContextOf } from './request-context';

const PROBES = new Set(['/livez', '/readyz']);

/** Writes one line when a request ends. It holds neither the query nor its variables: they may name people. */
export function logRequests(): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const path = request.path;
    response.on('close', () => {
      const { logger, summary } = requestContextOf(request);
      const line = {
        method: request.method,
        path,
        ...summary,
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        ...(response.writableFinished ? {} : { cut: true }),
      };
      if (PROBES.has(path)) logger.debug(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}
