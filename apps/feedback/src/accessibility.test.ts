import type { Browser } from 'playwright-core';
import { checkPage, describeInChromium, launchChromium, openPage } from '@citizen-graph/test-browser';
import type { OpenedPage } from '@citizen-graph/test-browser';
import { LANGUAGES } from './languages/language';
import { PAGE_STATES } from './testing/page-states';
import { startTestForm } from './testing/test-form';
import type { TestForm } from './testing/test-form';

// Whoever speaks English sees the form without drafts, and so without a choice of languages.
const SHOWN = LANGUAGES.map(({ language, direction, status }) => ({
  language,
  direction,
  drafts: status === 'draft' ? 'show' : 'hide',
}));

describeInChromium('every page by axe, and at a width of 320 pixels', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  describe.each(SHOWN)('in $language, drafts: $drafts', ({ language, direction, drafts }) => {
    let form: TestForm;
    let busyForm: TestForm;
    let opened: OpenedPage;
    beforeAll(async () => {
      const environment = { FEEDBACK_DRAFTS: drafts };
      form = await startTestForm({ environment });
      const limits = { client: { points: 0, seconds: 600 } };
      busyForm = await startTestForm({ environment, database: form.database, limits });
      opened = await openPage(browser, form.server.url);
    });
    afterAll(async () => {
      await busyForm.stop();
      await form.stop();
    });

    test.each(PAGE_STATES)('$name', async ({ status, reach }) => {
      const { page } = opened;
      await reach({ page, form, busyForm, language });
      const html = page.locator('html');
      expect({
        status: opened.status(),
        language: await html.getAttribute('lang'),
        direction: await html.getAttribute('dir'),
        ...(await checkPage(page)),
      }).toEqual({ status, language, direction, findings: [], tooWideAt: [] });
    });
  });
});
