import express from 'express';
import type { Express, RequestHandler } from 'express';
import helmet from 'helmet';
import type { Health } from './health';
import { refuseOtherMethods, refuseUnknownPaths, translateHttpErrors } from './http-errors';
import type { Logger } from './logger';
import { openRequestContext } from './request-context';
import { logRequests } from './request-log';

export interface ExpressAppOptions {
  readonly name: string;
  readonly logger: Logger;
  readonly health: Health;
  readonly graphql: RequestHandler;
  /** The largest body that is read, in bytes. */
  readonly maxRequestBytes: number;
}

/** Everything around GraphQL: the probes, the request id, the log line, the headers and the errors of HTTP. */
export function createExpressApp(options: ExpressAppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(openRequestContext(options.logger), logRequests(), helmet(), forbidCaching);
  app.get('/', describe(options.name));
  app.get('/livez', options.health.live);
  app.get('/readyz', options.health.ready);
  app.post('/graphql', express.json({ limit: options.maxRequestBytes }), options.graphql);
  app.all('/graphql', refuseOtherMethods);
  app.use(refuseUnknownPaths, translateHttpErrors);
  return app;
}

const forbidCaching: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

function describe(name: string): RequestHandler {
  return (_request, response) => {
    response.json({ service: name, graphql: 'POST /graphql', live: '/livez', ready: '/readyz' });
  };
}
