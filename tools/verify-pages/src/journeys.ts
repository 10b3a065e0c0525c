import { tabTo } from '@citizen-graph/test-browser';
import type { Browser, Page } from 'playwright-core';
import { openVisitor } from './visitor';
import type { Account } from './page-states';

/** What somebody does by keyboard alone. */
interface Journey {
  readonly name: string;
  readonly account: Account;
  readonly walk: (page: Page) => Promise<void>;
}

/** How a journey ended: null where it did. */
export interface JourneyResult {
  readonly name: string;
  readonly problem: string | null;
}

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'skip to the content of the board pack',
    account: 'board',
    walk: async (page) => {
      await tabTo(page, '.govuk-skip-link');
      await page.keyboard.press('Enter');
      await page.waitForFunction('document.activeElement?.id === "content"');
    },
  },
  {
    name: 'choose another month and read its figures',
    account: 'board',
    walk: async (page) => {
      await tabTo(page, '.view-form summary');
      await page.keyboard.press('Enter');
      await tabTo(page, 'select[name=from]');
      await page.keyboard.type('February 2023');
      await tabTo(page, 'select[name=to]');
      await page.keyboard.type('February 2023');
      await tabTo(page, '.view-form button');
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=2023-02&to=2023-02/);
      await page.getByText('February 2023', { exact: true }).first().waitFor();
    },
  },
  {
    name: 'sign out',
    account: 'board',
    walk: async (page) => {
      await tabTo(page, '.page-header button');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'You have signed out' }).waitFor();
    },
  },
];

interface Visit {
  readonly browser: Browser;
  readonly origin: string;
  readonly issuer: string;
}

/** Walks every journey from the first page, each in a browser of its own. */
export async function walkJourneys({ browser, ...visit }: Visit): Promise<readonly JourneyResult[]> {
  const results: JourneyResult[] = [];
  for (const { name, account, walk } of JOURNEYS) {
    const visitor = await openVisitor(browser, account, visit);
    try {
      await visitor.page.goto('/');
      await visitor.page.waitForSelector('.figure-value');
      await walk(visitor.page);
      results.push({ name, problem: null });
    } catch (error) {
      results.push({ name, problem: error instanceof Error ? error.message : String(error) });
    } finally {
      await visitor.close();
    }
  }
  return results;
}
