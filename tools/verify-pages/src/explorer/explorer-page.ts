import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { TestedPages } from '../tested-pages';

/** A visit of somebody to the explorer, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Where anything was asked for, each once. */
  origins(): readonly string[];
  /** What the browser complains of: errors of scripts, and what the policy forbids. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** Opens the explorer in a browser that nobody has used before. */
export async function visit(browser: Browser, { origin }: TestedPages): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const origins = new Set<string>();
  const complaints: string[] = [];
  const page = await context.newPage();
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:') origins.add(asked);
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // An operation that does not fit is answered so, which a browser tells of as if a file were missing.
    if (message.text().includes('status of 400')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto('/explorer/');
  return {
    page,
    origins: () => [...origins].sort(),
    complaints: () => complaints,
    close: () => context.close(),
  };
}

/** Signs in at the issuer for development as one of its accounts. */
export async function signInAs(page: Page, account: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator(`#${account}`).check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

export interface GraphResponse {
  readonly data: Readonly<Record<string, unknown>>;
  readonly extensions: { readonly cost: { readonly requested: number; readonly most: number } };
}

/** Opens a worked query by the beginning of its title. */
export async function openWorked(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title }).first().click();
}

/** Runs what is open and gives the answer as it came. */
export async function run(page: Page): Promise<GraphResponse> {
  const answer = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === '/graphql' &&
      !response.request().postData()?.includes('IntrospectionQuery'),
  );
  await page.getByRole('button', { name: /^Execute query/ }).click();
  return (await answer).json() as Promise<GraphResponse>;
}

/** Writes an operation into the open tab, in the place of what is there. */
export async function write(page: Page, query: string): Promise<void> {
  // The worked queries can be opened once the editors are there.
  await page.getByRole('button', { name: 'Paragraph 11', disabled: false }).waitFor();
  await page.evaluate(
    `__MONACO.editor.getEditors().find((one) => one.getModel()?.uri.path.endsWith('operation.graphql')).setValue(${JSON.stringify(query)})`,
  );
}

/** Presses a button that copies, and gives what it copied. */
export async function copied(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: label }).first().click();
  await page.getByText('Copied', { exact: true }).waitFor();
  return page.evaluate('navigator.clipboard.readText()');
}

/** The access token of whoever is signed in. */
export function tokenIn(page: Page): Promise<string> {
  return page.evaluate(
    `JSON.parse(Object.entries(sessionStorage).find(([key]) => key.includes('session'))[1]).accessToken`,
  );
}

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA within these parts of a page but not those: rule and element. */
export async function findings(
  page: Page,
  { include = [['body']], exclude = [] }: { include?: string[][]; exclude?: string[][] } = {},
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: WCAG_2_2_AA, resultTypes: ['violations'] });
  return page.evaluate(
    `axe.run(${JSON.stringify({ include, exclude })}, ${options})
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`,
  );
}
