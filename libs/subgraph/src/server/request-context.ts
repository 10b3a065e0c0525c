import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { invariant } from '@citizen-graph/reference';
import type { RequestHandler } from 'express';
import type { Logger } from './logger';

/** What every resolver and data source may rely on; the context of an app adds to it. */
export interface RequestContext {
  readonly requestId: string;
  /** Writes the request id on every line. */
  readonly logger: Logger;
  readonly summary: RequestSummary;
}

/** What the line written at the end of a request says of the operation. */
export interface RequestSummary {
  operationName?: string;
  errorCodes?: readonly string[];
}

export const REQUEST_ID_HEADER = 'x-request-id';

// what a proxy or a W3C trace id looks like, and nothing that could forge a log line or a header
const ACCEPTABLE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

const contexts = new WeakMap<IncomingMessage, RequestContext>();

/** Opens a context for each request and returns its id to the client. */
export function openRequestContext(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = requestIdOf(request);
    contexts.set(request, { requestId, logger: logger.child({ requestId }), summary: {} });
    response.setHeader(REQUEST_ID_HEADER, requestId);
    next();
  };
}

/** The context that openRequestContext gave this request. */
export function requestContextOf(request: IncomingMessage): RequestContext {
  const context = contexts.get(request);
  invariant(context, 'openRequestContext runs before anything that needs a context');
  return context;
}

function requestIdOf(request: IncomingMessage): string {
  const given = request.headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && ACCEPTABLE_ID.test(given) ? given : randomUUID();
}
