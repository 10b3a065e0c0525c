import { createHash } from 'node:crypto';
import { HttpRefusal, callerOf } from '@citizen-graph/subgraph';
import type { Request, RequestHandler, Response } from 'express';
import type { TrustedDocument, TrustedDocuments } from './trusted-documents';

type Asked = Readonly<Record<string, unknown>>;

/**
 * Puts the text of a trusted document in the place of its identifier. Whoever may not send operations of their own
 * is refused any other, before it is parsed.
 */
export function takeDocument(documents: TrustedDocuments): RequestHandler {
  return (request, response, next) => {
    const isGet = request.method === 'GET';
    const asked = isGet ? fromSearch(request.query) : objectOf(request.body);
    if (asked === null || !Object.hasOwn(asked, 'documentId')) checkFreeForm(request);
    else {
      const { documentId: _known, ...rest } = asked;
      const { source } = documentOf(asked, documents, isGet);
      if (isGet) keepForWhoeverAsked(request, response);
      request.method = 'POST';
      request.headers['content-type'] = 'application/json';
      request.body = { ...rest, query: source };
    }
    next();
  };
}

function checkFreeForm(request: Request): void {
  if (request.method === 'GET') {
    throw new HttpRefusal(
      'METHOD_NOT_ALLOWED',
      'GET takes the documentId of a trusted document. Ask anything else with POST.',
    );
  }
  if (!callerOf(request).grant.freeForm) {
    throw new HttpRefusal(
      'OPERATION_NOT_TRUSTED',
      'Your grant is for trusted documents alone: send documentId, and no query.',
    );
  }
}

function documentOf(asked: Asked, documents: TrustedDocuments, isGet: boolean): TrustedDocument {
  if (Object.hasOwn(asked, 'query')) {
    throw new HttpRefusal('BAD_REQUEST', 'Send documentId or query, and not both.');
  }
  const document = documents.get(String(asked['documentId']));
  if (document === undefined) {
    throw new HttpRefusal(
      'DOCUMENT_NOT_FOUND',
      'There is no trusted document of this identifier: sha256: and the SHA-256 of its text.',
    );
  }
  if (isGet && !document.isQuery) {
    throw new HttpRefusal('METHOD_NOT_ALLOWED', 'What changes something is asked with POST.');
  }
  return document;
}

/**
 * Lets whoever asked keep the answer, and no one else. They ask again each time, so that each look is recorded, and
 * are sent it again where it has changed.
 */
function keepForWhoeverAsked(request: Request, response: Response): void {
  const { 'if-none-match': kept = '' } = request.headers;
  const send = response.send.bind(response);
  response.vary('authorization');
  response.send = (body: string) => {
    // Apollo Server was shown a POST; the log is of what was sent.
    request.method = 'GET';
    if (response.statusCode !== 200) return send(body);
    const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    response.set({ etag: tag, 'cache-control': 'private, no-cache' });
    if (!kept.split(/\s*,\s*/).includes(tag)) return send(body);
    response.removeHeader('content-type');
    response.removeHeader('content-length');
    return response.status(304).end();
  };
}

function objectOf(value: unknown): Asked | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function fromSearch(query: Asked): Asked {
  const { variables, extensions: _unused, ...rest } = query;
  return variables === undefined ? rest : { ...rest, variables: parsed(variables) };
}

function parsed(variables: unknown): unknown {
  try {
    return JSON.parse(String(variables));
  } catch {
    throw new HttpRefusal('BAD_REQUEST', 'The parameter variables is not well-formed JSON.');
  }
}
