import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { addMonths, isCalendarDay, londonMonth } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { feedbackError, parseReceiptReferences } from '@citizen-graph/stop-search';
import type { FeedbackPlace, ReceiptBatch, ReceiptsToIssue } from '@citizen-graph/stop-search';
import { citizenError } from '../errors';
import type { IssueConfig } from './config';

/** What an operator asks for. */
export interface ReceiptOrder {
  readonly count: number | null;
  /** The path of the file with the references of searches, one a line. */
  readonly references: string | null;
  readonly place: FeedbackPlace;
  readonly area: string | null;
  readonly expiresOn: string | null;
  readonly synthetic: boolean;
}

export interface CheckedOrder {
  readonly batch: ReceiptBatch;
  readonly toIssue: ReceiptsToIssue;
}

/** Receipts lie in cars and desks for months before they are handed out. */
const MONTHS_IN_FORCE = 12;

/** The batch that an order makes. Throws USAGE, LINKING_IS_OFF or REFERENCES_UNUSABLE where it makes none. */
export async function checkOrder(
  order: ReceiptOrder,
  { linkToSearch }: Pick<IssueConfig, 'linkToSearch'>,
  now: number,
): Promise<CheckedOrder> {
  const issuedIn = londonMonth(now);
  const { place, area, synthetic } = order;
  const toIssue = await receiptsOf(order, linkToSearch);
  return {
    toIssue,
    batch: {
      id: `${issuedIn}-${place.toLowerCase()}-${randomInt(100_000, 1_000_000)}`,
      issuedIn,
      place,
      area,
      expiresOn:
        order.expiresOn === null
          ? lastDayOf(addMonths(issuedIn, MONTHS_IN_FORCE))
          : checkExpiry(order.expiresOn, now),
      linked: typeof toIssue !== 'number',
      synthetic,
    },
  };
}

async function receiptsOf(
  { count, references }: ReceiptOrder,
  linkToSearch: boolean,
): Promise<ReceiptsToIssue> {
  if ((count === null) === (references === null)) {
    throw citizenError(
      'USAGE',
      'Say how many receipts: --count 500, or --references with a file of searches.',
    );
  }
  if (references === null) return count ?? 0;
  if (!linkToSearch) {
    throw feedbackError(
      'LINKING_IS_OFF',
      'Receipts carry no references of searches here, so that no answer leads to a search. Where the force has ' +
        'decided that they do, set FEEDBACK_LINK_TO_SEARCH=on; the form then says so to whoever answers.',
    );
  }
  return parseReceiptReferences(await readFile(references, 'utf8').catch(() => refuseFile(references)));
}

function refuseFile(path: string): never {
  throw citizenError('USAGE', `--references: ${path} cannot be read.`);
}

function checkExpiry(day: string, now: number): string {
  if (isCalendarDay(day) && day >= new Date(now).toISOString().slice(0, 10)) return day;
  throw citizenError('USAGE', '--expires takes a day to come, written YYYY-MM-DD.');
}

function lastDayOf(month: Month): string {
  const firstOfNext = new Date(`${addMonths(month, 1)}-01T00:00:00Z`);
  return new Date(firstOfNext.getTime() - 86_400_000).toISOString().slice(0, 10);
}
