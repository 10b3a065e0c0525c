import type { Request, RequestHandler } from 'express';
import { chooseLanguage } from '../languages/language';
import type { Language } from '../languages/language';
import type { Reader } from '../pages/render-page';

const readers = new WeakMap<Request, Reader>();

/** Finds out which language each request is to be answered in. */
export function readLanguage(languages: readonly [Language, ...Language[]]): RequestHandler {
  return (request, response, next) => {
    const wanted = { named: request.query['lang'], accepted: request.acceptsLanguages() };
    const language = chooseLanguage(languages, wanted);
    readers.set(request, { language, languages });
    response.setHeader('content-language', language.language);
    response.vary('accept-language');
    next();
  };
}

/** Who a page is for. */
export function readerOf(request: Request): Reader {
  const reader = readers.get(request);
  if (reader === undefined) throw new Error('readLanguage runs before any page is made');
  return reader;
}
