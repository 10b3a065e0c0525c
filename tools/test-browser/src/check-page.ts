import axe from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const IS_TOO_WIDE = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

/** What is wrong with a page. */
export interface PageCheck {
  /** What axe finds against WCAG 2.2 AA, or cannot decide, each with its rule and element. */
  readonly findings: readonly string[];
  /** The sizes of text at which the page has to be scrolled sideways. */
  readonly tooWideAt: readonly string[];
}

/** Checks the page as it stands, and with its text at twice the size. */
export async function checkPage(page: Page): Promise<PageCheck> {
  const findings = await findingsOf(page);
  return {
    findings: findings.map(({ rule, html }) => `${rule}: ${html}`),
    tooWideAt: await sizesTooWide(page),
  };
}

/** The sizes of text, twice the usual and the usual, at which the page has to be scrolled sideways. */
export async function sizesTooWide(page: Page): Promise<readonly string[]> {
  const tooWideAt: string[] = [];
  for (const size of ['200%', '100%']) {
    await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
    if (await page.evaluate<boolean>(IS_TOO_WIDE)) tooWideAt.push(size);
  }
  return tooWideAt;
}

/** What axe finds of an element, or cannot decide of it. */
export interface AxeFinding {
  readonly rule: string;
  readonly html: string;
  readonly isDecided: boolean;
}

/** Runs axe on the page as it stands: all rules of WCAG 2.2 AA, or those alone that are named. */
export async function findingsOf(page: Page, rules?: readonly string[]): Promise<readonly AxeFinding[]> {
  await page.evaluate(axe.source);
  const runOnly = rules === undefined ? WCAG_2_2_AA : { type: 'rule', values: rules };
  const options = JSON.stringify({ runOnly, resultTypes: ['violations', 'incomplete'] });
  return page.evaluate<AxeFinding[]>(`axe.run(document, ${options}).then(({ violations, incomplete }) =>
    [[violations, true], [incomplete, false]].flatMap(([results, isDecided]) =>
      results.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ rule: id, html, isDecided })))))`);
}
