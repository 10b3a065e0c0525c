import type { Browser, Locator } from 'playwright-core';
import {
  describeInChromium,
  focused,
  launchChromium,
  openPage,
  pressEnter,
  send,
  tabTo,
} from '@citizen-graph/test-browser';
import type { OpenedPage } from '@citizen-graph/test-browser';
import { startTestForm } from './testing/test-form';
import type { TestForm } from './testing/test-form';

describeInChromium('somebody with a browser', () => {
  let form: TestForm;
  let browser: Browser;
  let opened: OpenedPage;
  beforeAll(async () => {
    browser = await launchChromium();
    form = await startTestForm();
  });
  afterEach(async () => {
    await opened.close();
    await form.database.owner.query('delete from feedback.answer');
  });
  afterAll(async () => {
    await browser.close();
    await form.stop();
  });

  test('answers by keyboard alone, from the code to the thanks, and asks no other site for anything', async () => {
    const { short } = await form.issue();
    opened = await openPage(browser, form.server.url);
    const { page } = opened;
    await page.goto('/');
    await tabTo(page, '#code');
    await page.keyboard.type(short);
    await pressEnter(page);
    await tabTo(page, '[name=fair]');
    await page.keyboard.press('Space');
    await tabTo(page, '[name=explained]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '[name=polite]');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, '#comment');
    await page.keyboard.type('It was quick.');
    await tabTo(page, 'button');
    await pressEnter(page);
    expect(await page.textContent('h1')).toBe('Thank you');
    expect(await form.answers()).toMatchObject([
      { fair: true, explained: false, polite: null, told_of_record: null, comment: 'It was quick.' },
    ]);
    expect(opened.origins()).toEqual([form.server.url]);
  });

  test('is brought to the summary of what is wrong, each time, and from there to each field', async () => {
    const { long } = await form.issue();
    opened = await openPage(browser, form.server.url);
    const { page } = opened;
    await page.goto(`/f/${long}`);
    await page.fill('#comment', 'w'.repeat(1_001));
    for (const field of ['fair', 'explained', 'comment']) {
      await send(page);
      expect(await focused(page).getAttribute('class')).toBe('summary');
      await tabTo(page, `[href="#${field}"]`);
      await page.keyboard.press('Enter');
      expect(await focused(page).getAttribute('id')).toBe(field);
      // The question stands above its first answer.
      const question = page.locator('.field', { has: focused(page) }).locator('legend, .label');
      expect([await isInView(question), await isInView(focused(page))]).toEqual([true, true]);
    }
  });

  test('is brought to what is wrong with a code', async () => {
    opened = await openPage(browser, form.server.url);
    const { page } = opened;
    await page.goto('/');
    await send(page);
    expect(await focused(page).getAttribute('class')).toBe('summary');
    await tabTo(page, '[href="#code"]');
    await page.keyboard.press('Enter');
    expect(await focused(page).getAttribute('id')).toBe('code');
  });

  test('can skip what stands above the questions', async () => {
    const { long } = await form.issue();
    opened = await openPage(browser, form.server.url);
    const { page } = opened;
    await page.goto(`/f/${long}`);
    await page.keyboard.press('Tab');
    expect(await focused(page).textContent()).toBe('Skip to main content');
    expect(await isInView(focused(page))).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page).getAttribute('name')).toBe('fair');
  });

  test('needs no script', async () => {
    const { long } = await form.issue();
    opened = await openPage(browser, form.server.url, { javaScriptEnabled: false });
    const { page } = opened;
    await page.goto(`/f/${long}`);
    await send(page);
    await page.click('[href="#fair"]');
    await page.check('[name=fair][value=yes]');
    await page.check('[name=explained][value=no]');
    await send(page);
    expect(await page.textContent('h1')).toBe('Thank you');
    expect(await form.answers()).toMatchObject([{ fair: true, explained: false }]);
    expect(opened.origins()).toEqual([form.server.url]);
  });
});

async function isInView(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const { width = 0, height = 0 } = element.page().viewportSize() ?? {};
  // What is hidden from the eye alone is a pixel wide.
  if (box === null || box.width <= 1) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}
