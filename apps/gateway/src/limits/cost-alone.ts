import type { IncomingHttpHeaders } from 'node:http';
import { HttpRefusal } from '@citizen-graph/subgraph';
import type { RequestHandler } from 'express';

const asked = new WeakSet<IncomingHttpHeaders>();

/**
 * POST /cost: what POST /graphql would cost. It is let in, read and checked as that is, because it takes the same way;
 * the plugin of costs answers it before anything runs.
 */
export const askForCostAlone: RequestHandler = (request, _response, next) => {
  if (request.method !== 'POST' && request.method !== 'OPTIONS') {
    throw new HttpRefusal('METHOD_NOT_ALLOWED', 'Ask for a cost with POST, as of /graphql.');
  }
  asked.add(request.headers);
  request.url = '/graphql';
  next();
};

/** Whether a request asks what it would cost, by the headers that Node keeps of it. */
export function isForCostAlone(headers: IncomingHttpHeaders): boolean {
  return asked.has(headers);
}
