import { findingsOf, sizesTooWide } from '@citizen-graph/test-browser';
import type { Page } from 'playwright-core';

const CONTRAST = 'color-contrast';

// So wide that no table has to be scrolled within itself: axe cannot tell the colour behind what is out of sight.
const NOTHING_HIDDEN = 3_000;

/** What is wrong with a page at its width, but for contrast that axe cannot tell there. */
export async function faultsAtWidth(page: Page): Promise<readonly string[]> {
  const findings = await findingsOf(page);
  const sizes = await sizesTooWide(page);
  return [
    ...findings
      .filter(({ rule, isDecided }) => isDecided || rule !== CONTRAST)
      .map(({ rule, html }) => `${rule}: ${html}`),
    ...sizes.map((size) => `has to be scrolled sideways with text at ${size}`),
  ];
}

/**
 * Contrast that is too little, or that axe cannot tell even where nothing of the page is out of sight. Two things it never
 * can: text of drawings, whose colours libs/charts tests, and single symbols, each of which is hidden from readers
 * beside words of its own colour that say the same, and which it can.
 */
export async function faultsOfContrast(page: Page): Promise<readonly string[]> {
  const { height = 900 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width: NOTHING_HIDDEN, height });
  const isNeverDecided = (html: string): boolean =>
    /^<(text|tspan)[ >]|^<span aria-hidden="true">. <\/span>$/u.test(html);
  const findings = await findingsOf(page, [CONTRAST]);
  return findings
    .filter(({ html, isDecided }) => isDecided || !isNeverDecided(html))
    .map(({ rule, html }) => `${rule}: ${html}`);
}
