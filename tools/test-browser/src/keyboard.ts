import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 20;

/** The element that has the focus. */
export function focused(page: Page): Locator {
  return page.locator(':focus');
}

/** Presses Tab until an element that the selector names has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/** Presses Enter and waits for the page that follows. */
export async function pressEnter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}
