import axe from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Of text on a drawing, or that has to be scrolled to within its table, axe cannot tell the colour behind: what it finds counts.
const RUN_AXE = `(async () => {
  const options = { runOnly: ${JSON.stringify(WCAG_2_2_AA)}, resultTypes: ['violations', 'incomplete'] };
  const { violations, incomplete } = await axe.run(document, options);
  const found = (results, isFinding) => results.flatMap(({ id, nodes }) =>
    nodes.filter((node) => isFinding(id, node)).map(({ html }) => id + ': ' + html));
  const isUnknown = (id) => id === 'color-contrast';
  return [...found(violations, () => true), ...found(incomplete, (id, node) => !isUnknown(id))];
})()`;

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
  await page.evaluate(axe.source);
  const findings = await page.evaluate<string[]>(RUN_AXE);
  const tooWideAt: string[] = [];
  for (const size of ['200%', '100%']) {
    await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
    if (await page.evaluate<boolean>(IS_TOO_WIDE)) tooWideAt.push(size);
  }
  return { findings, tooWideAt };
}
