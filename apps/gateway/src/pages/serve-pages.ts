import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express from 'express';
import type { Express, RequestHandler, Response } from 'express';
import type { PagesConfig } from './pages-variables';
import { pagePolicy } from './page-policy';

interface Page {
  /** Where it is served, without a slash at the end. */
  readonly base: '' | '/explorer';
  readonly folder: string;
  readonly policy: RequestHandler;
}

/** Serves the pages of the boards at / and those of the explorer at /explorer, where they are built. */
export function servePages(app: Express, { folder }: PagesConfig, issuer: string): void {
  const pages: readonly Page[] = [
    {
      base: '/explorer',
      folder: join(folder, 'explorer'),
      policy: pagePolicy({ hasEditor: true, issuer }),
    },
    { base: '', folder: join(folder, 'board'), policy: pagePolicy({ hasEditor: false, issuer }) },
  ];
  for (const page of pages.filter(({ folder: built }) => existsSync(join(built, 'index.html')))) {
    app.use(`${page.base}/assets`, page.policy, compression(), serveFiles(join(page.folder, 'assets')));
    app.get([`${page.base}/`, `${page.base}/{*path}`], showPage(page));
  }
}

/** The name of each file holds a digest of it, so that it never changes. */
function serveFiles(folder: string): RequestHandler {
  return express.static(folder, {
    index: false,
    cacheControl: false,
    setHeaders: (response) => response.setHeader('cache-control', 'public, max-age=31536000, immutable'),
  });
}

/** Any address of the app shows its one page, which finds out what it is about; who asks for no page gets none. */
function showPage({ folder, policy }: Page): RequestHandler {
  return (request, response, next) => {
    if (!isForPage(request.path) || request.accepts(['json', 'html']) !== 'html') return next();
    policy(request, response, () => send(response, join(folder, 'index.html'), next));
  };
}

// Addresses of the API are not the pages', whatever a browser says it accepts.
function isForPage(path: string): boolean {
  return !/^\/(graphql|grant|livez|readyz|cost)$|\.[a-z]+$/.test(path);
}

function send(response: Response, file: string, next: (error?: unknown) => void): void {
  response.sendFile(file, { headers: { 'cache-control': 'no-cache' }, cacheControl: false }, (error) => {
    if (error) next(error);
  });
}
