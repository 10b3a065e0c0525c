import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Caller } from '@citizen-graph/access';
import { invariant } from '@citizen-graph/reference';
import type { RequestHandler } from 'express';
import type { Logger } from './logger';

/** What is known of a request before anybody has looked at who sends it. */
export interface OpenRequest {
  readonly requestId: string;
  /** Writes the request id on every line. */
  readonly logger: Logger;
  readonly summary: RequestSummary;
}

/** What every resolver and data source may rely on; the context of an app adds to it. */
export interface RequestContext extends OpenRequest {
  readonly caller: Caller;
}

/** What the line written at the end of a request says of the operation. */
export interface RequestSummary {
  operationName?: string;
  errorCodes?: readonly string[];
  /** Who asked, by the client that they used. */
  client?: string;
  /** The number of the entry in the record. */
  entry?: number;
}

export const REQUEST_ID_HEADER = 'x-request-id';

// what a proxy or a W3C trace id looks like, and nothing that could forge a log line or a header
const ACCEPTABLE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

const contexts = new WeakMap<IncomingMessage, OpenRequest>();
const callers = new WeakMap<IncomingMessage, Caller>();

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
export function requestContextOf(request: IncomingMessage): OpenRequest {
  const context = contexts.get(request);
  invariant(context, 'openRequestContext runs before anything that needs a context');
  return context;
}

/** Keeps who sends a request, once that is known. */
export function addCaller(request: IncomingMessage, caller: Caller): void {
  callers.set(request, caller);
  requestContextOf(request).summary.client = caller.client;
}

/** Who sends a request that was let in. */
export function callerOf(request: IncomingMessage): Caller {
  const caller = callers.get(request);
  invariant(caller, 'a request is let in before anything asks who sends it');
  return caller;
}

function requestIdOf(request: IncomingMessage): string {
  const given = request.headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && ACCEPTABLE_ID.test(given) ? given : randomUUID();
}
