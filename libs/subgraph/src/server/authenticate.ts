import type { IncomingMessage } from 'node:http';
import type { Caller } from '@citizen-graph/access';
import type { RequestHandler } from 'express';
import { addCaller } from './request-context';

/** Says who sends a request; throws an HttpRefusal when it is nobody that may. */
export type Authenticate = (request: IncomingMessage) => Promise<Caller>;

/** Lets in whom `authenticate` knows, before anything of the request's body is read. */
export function letIn(authenticate: Authenticate): RequestHandler {
  return async (request, _response, next) => {
    addCaller(request, await authenticate(request));
    next();
  };
}
