import axe from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Of text that stands on a drawing axe never knows the colour behind: charts are tested where they are drawn.
const UNDECIDED = `function undecided(results) {
  const isOfDrawing = ({ html }) => /^<(text|tspan|svg)\\b/.test(html);
  return results.map(({ id, nodes }) => ({ id, nodes: nodes.filter((node) => id !== 'color-contrast' || !isOfDrawing(node)) }));
}`;

const RUN_AXE = `${UNDECIDED}
axe
  .run(document, { runOnly: ${JSON.stringify(WCAG_2_2_AA)}, resultTypes: ['violations', 'incomplete'] })
  .then(({ violations, incomplete }) => [...violations, ...undecided(incomplete)].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => id + ': ' + html)))`;

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
