import type { Browser, Page } from 'playwright-core';
import type { Account } from './page-states';

/** Somebody with a browser of their own, and what went wrong in it. */
export interface Visitor {
  readonly page: Page;
  /** What the console complained of, and what came from elsewhere, since it was last taken. */
  takeComplaints(): readonly string[];
  close(): Promise<void>;
}

interface Visit {
  /** Where the pages are, such as http://127.0.0.1:4000. */
  readonly origin: string;
  /** Where people sign in. */
  readonly issuer: string;
}

/** Opens a browser for somebody and, unless they are nobody, signs them in. */
export async function openVisitor(browser: Browser, account: Account | null, visit: Visit): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: visit.origin, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    const isOurs = [visit.origin, visit.issuer, 'null'].includes(origin);
    if (!isOurs) complaints.push(`asked elsewhere: ${request.url()}`);
  });
  if (account !== null) await signIn(page, account);
  return {
    page,
    takeComplaints: () => complaints.splice(0),
    close: () => context.close(),
  };
}

async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/');
  await page.check(`input[name=account][value=${account}]`);
  await page.click('button');
  // Back from the issuer, and not on the way.
  await page.waitForURL((url) => url.pathname === '/');
  await page.waitForSelector('main h1');
}
