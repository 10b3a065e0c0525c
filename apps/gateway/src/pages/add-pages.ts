import type { Express, RequestHandler } from 'express';
import type { GatewayConfig } from '../config';
import { sendGrant } from './grant';
import { servePages } from './serve-pages';
import { sendSettings } from './settings';

/** Adds the pages to the gateway, and what they have to know. */
export function addPages(
  app: Express,
  letIn: RequestHandler,
  { pages, issuer }: Pick<GatewayConfig, 'pages' | 'issuer'>,
): void {
  app.get('/settings.json', sendSettings(pages, issuer.issuer));
  app.get('/grant', letIn, sendGrant);
  servePages(app, pages, issuer.issuer);
}
