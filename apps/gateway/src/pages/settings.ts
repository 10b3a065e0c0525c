import type { RequestHandler } from 'express';
import type { PagesConfig } from './pages-variables';

/** What pages have to know before anybody has signed in. */
export interface PageSettings {
  /** The OpenID Connect issuer that people sign in at. */
  readonly issuer: string;
  readonly clients: PagesConfig['clients'];
  readonly scope: string;
}

/** GET /settings.json */
export function sendSettings({ clients, scope }: PagesConfig, issuer: string): RequestHandler {
  const settings: PageSettings = { issuer, clients, scope };
  return (_request, response) => {
    response.json(settings);
  };
}
