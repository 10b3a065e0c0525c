import { LONGEST_COMMENT } from '@citizen-graph/stop-search';
import type { ReceiptBatch } from '@citizen-graph/stop-search';
import type { Page } from 'playwright-core';
import { send } from '@citizen-graph/test-browser';
import type { TestForm } from './test-form';

/** Somebody who comes to the form. */
export interface Visit {
  readonly page: Page;
  readonly form: TestForm;
  /** A form on the same database that takes no request. */
  readonly busyForm: TestForm;
  readonly language: string;
}

/** A page that the form can show. */
export interface PageState {
  readonly name: string;
  readonly status: number;
  readonly reach: (visit: Visit) => Promise<void>;
}

/** Every page of the form, in every state that it can be in. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'a code is asked for', status: 200, reach: (visit) => open(visit, '/') },
  { name: 'no code was typed', status: 422, reach: (visit) => typeCode(visit, '') },
  { name: 'a code was mistyped', status: 422, reach: (visit) => typeCode(visit, '7KQX-M2F9-AB0E') },
  { name: 'the questions', status: 200, reach: (visit) => openReceipt(visit) },
  {
    name: 'the questions about custody, on a linked receipt of a demonstration',
    status: 200,
    reach: (visit) => openReceipt(visit, { place: 'CUSTODY', synthetic: true, linked: true }),
  },
  {
    name: 'everything is wrong with the answers',
    status: 422,
    reach: async (visit) => {
      await openReceipt(visit);
      await visit.page.fill('#comment', 'w'.repeat(LONGEST_COMMENT + 1));
      await send(visit.page);
    },
  },
  { name: 'thanks', status: 200, reach: (visit) => answer(visit) },
  { name: 'a code was used', status: 410, reach: useTwice },
  {
    name: 'a code has run out',
    status: 410,
    reach: (visit) => openReceipt(visit, { expiresOn: '2023-12-31' }),
  },
  { name: 'a code is unknown', status: 404, reach: (visit) => open(visit, `/f/${'0'.repeat(27)}`) },
  {
    name: 'there were too many tries',
    status: 429,
    reach: (visit) => open(visit, visit.busyForm.server.url),
  },
  {
    name: 'too much was sent',
    status: 413,
    reach: async (visit) => {
      await openReceipt(visit);
      await visit.page.fill('#comment', 'w'.repeat(20_000));
      await send(visit.page);
    },
  },
  { name: 'there is no such page', status: 404, reach: (visit) => open(visit, '/no-such-page') },
  { name: 'the database fails', status: 503, reach: failToKeep },
];

async function open({ page, language }: Visit, address: string): Promise<void> {
  await page.goto(`${address}?lang=${language}`);
}

async function typeCode(visit: Visit, code: string): Promise<void> {
  await open(visit, '/');
  await visit.page.fill('#code', code);
  await send(visit.page);
}

async function openReceipt(visit: Visit, differences: Partial<ReceiptBatch> = {}): Promise<void> {
  await open(visit, `/f/${(await visit.form.issue(differences)).long}`);
}

async function answer(visit: Visit): Promise<void> {
  await openReceipt(visit);
  await visit.page.check('[name=fair][value=yes]');
  await visit.page.check('[name=explained][value=no]');
  await send(visit.page);
}

async function useTwice(visit: Visit): Promise<void> {
  const { long } = await visit.form.issue();
  await visit.form.post(`/f/${long}`, { fair: 'yes', explained: 'no' });
  await open(visit, `/f/${long}`);
}

async function failToKeep(visit: Visit): Promise<void> {
  const { owner } = visit.form.database;
  await owner.query('alter table feedback.answer add constraint full_now check (false) not valid');
  await answer(visit).finally(() => owner.query('alter table feedback.answer drop constraint full_now'));
}
