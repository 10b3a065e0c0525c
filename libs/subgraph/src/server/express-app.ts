import express from 'express';
import type { Express, RequestHandler } from 'express';
import { letIn } from './authenticate';
import type { Authenticate } from './authenticate';
import type { Health } from './health';
import { refuseOtherMethods, refuseUnknownPaths, translateHttpErrors } from './http-errors';
import { allowOrigins, securityHeaders, securityText } from './http-policy';
import type { HttpPolicy } from './http-policy';
import type { Logger } from './logger';
import { openRequestContext } from './request-context';
import { logRequests } from './request-log';

/** Adds what a server answers beside GraphQL; the second lets in whom `authenticate` knows. */
export type AddRoutes = (app: Express, letIn: RequestHandler) => void;

export interface ExpressAppOptions {
  readonly name: string;
  readonly logger: Logger;
  readonly health: Health;
  readonly authenticate: Authenticate;
  /** What a request for GraphQL goes through once it was let in and read; null where it is asked with POST alone. */
  readonly takeDocument: RequestHandler | null;
  readonly graphql: RequestHandler;
  readonly addRoutes: AddRoutes;
  /** The largest body that is read, in bytes. */
  readonly maxRequestBytes: number;
  readonly http: HttpPolicy;
}

/** Everything around GraphQL: the probes, the request id, the log line, the headers and the errors of HTTP. */
export function createExpressApp(options: ExpressAppOptions): Express {
  const { http } = options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(openRequestContext(options.logger), logRequests(), securityHeaders(http), forbidCaching);
  options.addRoutes(app, letIn(options.authenticate));
  app.get('/', describe(options.name));
  app.get('/livez', options.health.live);
  app.get('/readyz', options.health.ready);
  if (http.security !== null) app.get('/.well-known/security.txt', securityText(http.security));
  const refuseOthers = refuseOtherMethods(options.takeDocument === null ? ['POST'] : ['GET', 'POST']);
  app.all('/graphql', allowOrigins(http));
  app.head('/graphql', refuseOthers);
  app.post('/graphql', ...readRequest(options), options.graphql);
  if (options.takeDocument !== null) app.get('/graphql', ...readRequest(options), options.graphql);
  app.all('/graphql', refuseOthers);
  app.use(refuseUnknownPaths, translateHttpErrors);
  return app;
}

function readRequest({
  authenticate,
  maxRequestBytes,
  takeDocument,
}: ExpressAppOptions): readonly RequestHandler[] {
  const read = [letIn(authenticate), express.json({ limit: maxRequestBytes })];
  return takeDocument === null ? read : [...read, takeDocument];
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
