import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { ServerErrorCode } from './errors';
import { internalMessage } from './format-error';
import { HttpRefusal } from './http-refusal';
import { requestContextOf } from './request-context';

interface HttpError {
  readonly status: number;
  readonly code: ServerErrorCode;
  readonly message: string;
}

/** Refuses methods by which nothing is asked. */
export function refuseOtherMethods(allowed: readonly string[]): RequestHandler {
  return (_request, response) => {
    response.setHeader('allow', allowed.join(', '));
    sendError(response, {
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      message: 'Ask with POST and a JSON body: { "query": "…" }.',
    });
  };
}

export const refuseUnknownPaths: RequestHandler = (_request, response) => {
  sendError(response, {
    status: 404,
    code: 'NOT_FOUND',
    message: 'There is nothing here. GraphQL is at /graphql.',
  });
};

/** Turns what Express and its body parser throw into the JSON that a GraphQL client understands. */
// eslint-disable-next-line max-params -- Express knows error handlers by their four parameters
export const translateHttpErrors: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const known = knownHttpError(error);
  const { logger, requestId, summary } = requestContextOf(request);
  if (known === null) logger.error({ err: error }, 'request failed');
  const answer = known ?? {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR' as const,
    message: internalMessage(requestId),
  };
  summary.errorCodes = [answer.code];
  sendError(response, answer);
};

function knownHttpError(error: unknown): HttpError | null {
  if (error instanceof HttpRefusal) return error;
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  if (typeof error.status !== 'number' || error.status < 400 || error.status > 499) return null;
  if (error.status === 413) {
    return { status: 413, code: 'REQUEST_TOO_LARGE', message: 'The body of the request is too large.' };
  }
  return { status: error.status, code: 'BAD_REQUEST', message: badRequestMessage(error) };
}

function badRequestMessage(error: object): string {
  return 'type' in error && error.type === 'entity.parse.failed'
    ? 'The body of the request is not well-formed JSON.'
    : 'The request could not be read.';
}

function sendError(response: Response, error: HttpError): void {
  // RFC 6750 says what a client without a good token is told.
  if (error.status === 401) response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
  response
    .status(error.status)
    .json({ errors: [{ message: error.message, extensions: { code: error.code } }] });
}
