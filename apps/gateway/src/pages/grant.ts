import { callerOf } from '@citizen-graph/subgraph';
import type { RequestHandler } from 'express';

/** GET /grant: who a token is for and what it is granted, so that a page offers nothing that would be refused. */
export const sendGrant: RequestHandler = (request, response) => {
  const { name, client, grant } = callerOf(request);
  const { scopes, subjects, areas, disclosure, detail, freeForm } = grant;
  response.json({ name, client, scopes, subjects, areas, disclosure, detail, freeForm });
};
