import type { RequestHandler } from 'express';
import { HttpRefusal, callerOf } from '@citizen-graph/subgraph';
import type { TrustedDocuments } from './trusted-documents';

/**
 * Puts the text of a trusted document in the place of its identifier. Whoever may not send operations of their own
 * is refused any other, before it is parsed.
 */
export function takeDocument(documents: TrustedDocuments): RequestHandler {
  return (request, _response, next) => {
    const body: unknown = request.method === 'GET' ? fromSearch(request.query) : request.body;
    const asked = typeof body === 'object' && body !== null && 'documentId' in body ? body : null;
    if (asked === null) {
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
      next();
      return;
    }
    const document = documents.get(String(asked.documentId));
    if (document === undefined || 'query' in asked) {
      throw new HttpRefusal(
        'DOCUMENT_NOT_FOUND',
        'There is no such trusted document, or a query was sent beside it.',
      );
    }
    if (request.method === 'GET' && !document.isQuery) {
      throw new HttpRefusal('METHOD_NOT_ALLOWED', 'What changes something is asked with POST.');
    }
    const { documentId: _known, ...rest } = asked;
    request.method = 'POST';
    request.headers['content-type'] = 'application/json';
    request.body = { ...rest, query: document.source };
    next();
  };
}

function fromSearch(query: Readonly<Record<string, unknown>>): unknown {
  const { variables, extensions: _unused, ...rest } = query;
  return typeof variables === 'string' ? { ...rest, variables: parsed(variables) } : rest;
}

function parsed(variables: string): unknown {
  try {
    return JSON.parse(variables);
  } catch {
    throw new HttpRefusal('BAD_REQUEST', 'The parameter variables is not well-formed JSON.');
  }
}
