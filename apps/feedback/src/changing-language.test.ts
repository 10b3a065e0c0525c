import type { Browser, Page } from 'playwright-core';
import {
  checkPage,
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

describeInChromium('somebody who changes the language', () => {
  let form: TestForm;
  let browser: Browser;
  let opened: OpenedPage;
  beforeAll(async () => {
    browser = await launchChromium();
    form = await startTestForm({ environment: { FEEDBACK_DRAFTS: 'show' } });
  });
  afterEach(async () => {
    await opened.close();
    await form.database.owner.query('delete from feedback.answer');
  });
  afterAll(async () => {
    await browser.close();
    await form.stop();
  });

  test('keeps what is filled in when the language is changed where something is wrong, without script', async () => {
    const { long } = await form.issue();
    opened = await openPage(browser, form.server.url, { javaScriptEnabled: false });
    const { page } = opened;
    await page.goto(`/f/${long}?lang=en`);
    await page.check('[name=polite][value=no]');
    await send(page);
    // Changed since it was sent.
    await page.check('[name=fair][value=yes]');
    await page.fill('#comment', 'It was quick.');
    await inPolish(page);
    expect(await page.getAttribute('html', 'lang')).toBe('pl');
    expect(await filledIn(page)).toEqual({ fair: 'yes', polite: 'no', comment: 'It was quick.' });
    expect(
      await page.locator('.summary a').evaluateAll((links) => links.map((each) => each.getAttribute('href'))),
    ).toEqual(['#explained']);
    await page.check('[name=explained][value=no]');
    await send(page);
    expect(new URL(page.url()).search).toBe('?lang=pl');
    expect(await form.answers()).toMatchObject([
      { fair: true, explained: false, polite: false, told_of_record: null, comment: 'It was quick.' },
    ]);
  });

  test('keeps it before anything was sent, and is told of nothing wrong; by keyboard, and fit for WCAG', async () => {
    const { long } = await form.issue();
    opened = await openPage(browser, form.server.url);
    const { page } = opened;
    await page.goto(`/f/${long}?lang=en`);
    await page.check('[name=fair][value=no]');
    await page.fill('#comment', 'ł');
    await page.focus('.skip');
    await tabTo(page, 'nav button[lang=ur]');
    await pressEnter(page);
    expect([await page.getAttribute('html', 'dir'), await filledIn(page)]).toEqual([
      'rtl',
      { fair: 'no', comment: 'ł' },
    ]);
    expect(await page.locator('.summary').count()).toBe(0);
    await send(page);
    await inPolish(page);
    expect(await focused(page).getAttribute('class')).toBe('summary');
    expect([await checkPage(page), await filledIn(page)]).toEqual([
      { findings: [], tooWideAt: [] },
      { fair: 'no', comment: 'ł' },
    ]);
    expect(await form.answers()).toEqual([]);
  });

  test('keeps what was sent when the database failed, and can send it again', async () => {
    const { owner } = form.database;
    const { long } = await form.issue();
    opened = await openPage(browser, form.server.url, { javaScriptEnabled: false });
    const { page } = opened;
    await page.goto(`/f/${long}?lang=en`);
    await page.check('[name=fair][value=no]');
    await page.check('[name=explained][value=yes]');
    await page.fill('#comment', 'Two\n"lines"');
    await owner.query('alter table feedback.answer add constraint full_now check (false) not valid');
    await send(page).finally(() => owner.query('alter table feedback.answer drop constraint full_now'));
    expect(opened.status()).toBe(503);
    await inPolish(page);
    expect([opened.status(), await filledIn(page)]).toEqual([
      200,
      { fair: 'no', explained: 'yes', comment: 'Two\n"lines"' },
    ]);
    await send(page);
    expect(await form.answers()).toMatchObject([{ fair: false, explained: true, comment: 'Two\n"lines"' }]);
  });

  test('sends a code, and answers, by Enter in a field, in the language of the page', async () => {
    const { short } = await form.issue();
    opened = await openPage(browser, form.server.url);
    const { page } = opened;
    await page.goto('/?lang=en');
    await page.fill('#code', short.slice(0, 5));
    await inPolish(page);
    expect(await page.inputValue('#code')).toBe(short.slice(0, 5));
    await page.fill('#code', short);
    await page.focus('#code');
    await pressEnter(page);
    expect(page.url()).toBe(`${form.server.url}/f/${short}?lang=pl`);
    await page.check('[name=fair][value=yes]');
    await page.check('[name=explained][value=yes]');
    await pressEnter(page);
    expect(new URL(page.url()).pathname).toBe('/thank-you');
    expect(await form.answers()).toHaveLength(1);
  });
});

async function inPolish(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click('nav button[lang=pl]')]);
}

/** What the form shows as chosen and written. */
async function filledIn(page: Page): Promise<unknown> {
  const fields = page.locator('input:checked, textarea');
  const entries = await fields.evaluateAll((all) =>
    all.map((each) => ('value' in each ? [each.getAttribute('name'), each.value] : [])),
  );
  return Object.fromEntries(entries);
}
