import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a browser that nobody has used before. */
export interface OpenedPage {
  readonly page: Page;
  /** The status of the page that is shown. */
  status(): number | null;
  /** Where anything was asked for, such as `http://127.0.0.1:4010`, each once. */
  origins(): readonly string[];
  close(): Promise<void>;
}

/** Opens a page as wide as the smallest telephone; its paths start at `address`. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const viewport = { width: 320, height: 640 };
  const context = await browser.newContext({ baseURL: address, viewport, ...options });
  const origins = new Set<string>();
  let status: number | null = null;
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  context.on('response', (response) => {
    if (response.request().isNavigationRequest()) status = response.status();
  });
  return {
    page: await context.newPage(),
    status: () => status,
    origins: () => [...origins],
    close: () => context.close(),
  };
}

/** Presses the button of the form that is shown, and waits for the page that follows. */
export async function send(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click('main button')]);
}
