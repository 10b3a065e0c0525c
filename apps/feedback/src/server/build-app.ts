import type { Health, Logger } from '@citizen-graph/subgraph';
import express from 'express';
import type { ErrorRequestHandler, Express, RequestHandler } from 'express';
import type { Language } from '../languages/language';
import { noticePage } from '../pages/pages';
import type { NoticeName } from '../pages/pages';
import { keptOf } from './form-fields';
import { securityHeaders } from './headers';
import { readLanguage, readerOf } from './reader';
import { logFailure, logRequests } from './request-log';
import { receiveAnswers, receiveCode, showForm, showStart, showThanks, tellToWait } from './routes';
import type { Desk } from './routes';

export interface AppOptions extends Desk {
  readonly languages: readonly [Language, ...Language[]];
  /** How many proxies before the form say where a request came from. */
  readonly trustedProxies: number;
  readonly health: Health;
  readonly logger: Logger;
}

// A thousand characters of four bytes, each written as %F0%9F%98%80, and the other fields.
const LARGEST_FORM = '16kb';
const MOST_FIELDS = 20;

/** The public form: pages without scripts or cookies, behind limits. */
export function buildApp({ languages, trustedProxies, health, logger, ...desk }: AppOptions): Express {
  const readForm = express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: MOST_FIELDS });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', trustedProxies);
  app.use(logRequests(logger), ...securityHeaders(), readLanguage(languages));
  app.get('/livez', health.live);
  app.get('/readyz', health.ready);
  app.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nDisallow: /\n');
  });
  app.use(limitRequests(desk));
  app.get('/', showStart);
  app.post('/', readForm, receiveCode);
  app.get('/f/:code', showForm(desk));
  app.post('/f/:code', readForm, receiveAnswers(desk));
  app.get('/thank-you', showThanks);
  app.use(tellNotFound, tellFailure(logger));
  return app;
}

function limitRequests({ limits }: Desk): RequestHandler {
  return async (request, response, next) => {
    const wait = await limits.takeRequest(request.ip ?? '');
    if (wait > 0) tellToWait(request, response, wait);
    else next();
  };
}

const tellNotFound: RequestHandler = (request, response) => {
  response.status(404).send(noticePage(readerOf(request), 'notFound'));
};

function tellFailure(logger: Logger): ErrorRequestHandler {
  // eslint-disable-next-line max-params -- Express knows error handlers by their four parameters
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const [status, name] = describe(error);
    if (status === 503) logFailure(logger, error);
    response.status(status).send(noticePage(readerOf(request), name, { kept: keptOf(request) }));
  };
}

/** What Express and its body parser refuse is the sender's doing; everything else is a fault of ours. */
function describe(error: unknown): readonly [status: number, name: NoticeName] {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  if (status === 413) return [413, 'tooLarge'];
  return typeof status === 'number' && status >= 400 && status < 500 ? [400, 'notFound'] : [503, 'failure'];
}
