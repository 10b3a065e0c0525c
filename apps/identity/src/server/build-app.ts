import type { Health, Logger } from '@citizen-graph/subgraph';
import express from 'express';
import type { ErrorRequestHandler, Express, RequestHandler } from 'express';
import type Provider from 'oidc-provider';
import type { Kept } from '../kept/kept';
import { publicHalf } from '../kept/signing-key';
import { noticePage } from '../pages/pages';
import { allowOrigins } from './allow-origins';
import { securityHeaders } from './headers';
import { isOfProvider, logRequests } from './request-log';
import { receiveSignIn, showSignIn } from './sign-in';

export interface AppOptions {
  readonly provider: Provider;
  readonly kept: Kept;
  readonly redirectUris: readonly string[];
  readonly health: Health;
  readonly logger: Logger;
}

/** The OpenID provider with its keys, the two pages of its own, and the probes. */
export function buildApp({ provider, kept, redirectUris, health, logger }: AppOptions): Express {
  const origins = new Set(redirectUris.map((uri) => new URL(uri).origin));
  const readForm = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 5 });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(logRequests(logger), ...securityHeaders(origins));
  app.get('/livez', health.live);
  app.get('/readyz', health.ready);
  app.get('/jwks', showKeys(kept));
  app.use(pinToIssuer(provider.issuer));
  app.get('/interaction/:uid', showSignIn(provider));
  app.post('/interaction/:uid', readForm, receiveSignIn(provider));
  app.get('/auth', refuseFormPost);
  app.use('/token', allowOrigins(origins));
  app.use(askProvider(provider), tellNotFound, tellFailure(logger));
  return app;
}

/** The public keys, those that were retired among them, by which tokens of theirs are still known. */
function showKeys({ signingKey, retiredKeys }: Kept): RequestHandler {
  const keys = [publicHalf(signingKey), ...retiredKeys.map(({ key }) => key)];
  return (_request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.json({ keys });
  };
}

// The provider makes the addresses of its endpoints of the headers that it is asked with.
function pinToIssuer(issuer: string): RequestHandler {
  const { host, protocol } = new URL(issuer);
  return ({ headers }, _response, next) => {
    headers.host = host;
    headers['x-forwarded-host'] = host;
    headers['x-forwarded-proto'] = protocol.slice(0, -1);
    next();
  };
}

// The provider would answer by a page that a script sends on.
const refuseFormPost: RequestHandler = ({ query }, response, next) => {
  if (query['response_mode'] !== 'form_post') return next();
  response
    .status(400)
    .send(noticePage('refused', 'the answer is given by response_mode=query (invalid_request)'));
};

function askProvider(provider: Provider): RequestHandler {
  const answer = provider.callback();
  return (request, response, next) => {
    if (isOfProvider(request.path)) void answer(request, response);
    else next();
  };
}

const tellNotFound: RequestHandler = (_request, response) => {
  response.status(404).send(noticePage('notFound'));
};

function tellFailure(logger: Logger): ErrorRequestHandler {
  // eslint-disable-next-line max-params -- Express knows error handlers by their four parameters
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const isOfSender = hasStatusOfSender(error);
    if (!isOfSender) logger.error({ err: error }, 'request failed');
    const name = request.path.startsWith('/interaction/') ? 'ended' : 'notFound';
    response.status(isOfSender ? 400 : 503).send(noticePage(isOfSender ? name : 'failure'));
  };
}

function hasStatusOfSender(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' && status >= 400 && status < 500;
}
