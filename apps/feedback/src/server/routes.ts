import { findReceipt, giveAnswers, parseReceiptCode } from '@citizen-graph/stop-search';
import type { FoundReceipt } from '@citizen-graph/stop-search';
import type { Request, RequestHandler, Response } from 'express';
import { NOTHING_FILLED_IN, readAnswers } from '../answers';
import type { Redact } from '../answers';
import { formPage, noticePage, startPage } from '../pages/pages';
import type { NoticeName } from '../pages/pages';
import type { Limits } from './limits';
import { readerOf } from './reader';

type Manager = Parameters<typeof findReceipt>[0];

/** What the pages work with. */
export interface Desk {
  readonly manager: Manager;
  readonly limits: Limits;
  readonly redact: Redact;
}

/** The code of a receipt that somebody came with, and how it stands. */
interface Presented {
  readonly code: string;
  readonly receipt: FoundReceipt;
}

export const showStart: RequestHandler = (request, response) => {
  response.send(startPage(readerOf(request), { code: '', problems: [] }));
};

/** Leads from a code that was typed in to its questions. */
export const receiveCode: RequestHandler = (request, response) => {
  const reader = readerOf(request);
  const typed = textOf(request, 'code');
  const code = parseReceiptCode(typed);
  if (code !== null) {
    response.redirect(303, `/f/${code}?lang=${reader.language.language}`);
    return;
  }
  const message = typed.trim() === '' ? 'start.missing' : 'start.wrong';
  const problems = [{ field: 'code', message }];
  response.status(422).send(startPage(reader, { code: typed.slice(0, 60), problems }));
};

export const showThanks: RequestHandler = (request, response) => {
  response.send(noticePage(readerOf(request), 'thanks'));
};

/** Shows the questions, or how the code stands; looking uses nothing up, for previews of links look too. */
export function showForm(desk: Desk): RequestHandler {
  return async (request, response) => {
    const presented = await present(desk, request, response);
    if (presented === null) return;
    const { code, receipt } = presented;
    const shown = { code, receipt, filledIn: NOTHING_FILLED_IN, problems: [] };
    if (receipt.state === 'OPEN') response.send(formPage(readerOf(request), shown));
    else tellState(request, response, receipt.state);
  };
}

/**
 * Takes the answers once. Who sends them a second time, as by a double click, sees the same page: the
 * answers are there.
 */
export function receiveAnswers(desk: Desk): RequestHandler {
  return async (request, response) => {
    const presented = await present(desk, request, response);
    if (presented === null) return;
    const { code, receipt } = presented;
    const wait = await desk.limits.takeSending(code);
    if (wait > 0) return tellToWait(request, response, wait);
    const read = readAnswers(bodyOf(request), desk.redact);
    if (receipt.state === 'OPEN' && 'problems' in read) {
      response.status(422).send(formPage(readerOf(request), { code, receipt, ...read }));
      return;
    }
    const outcome = 'answers' in read ? await giveAnswers(desk.manager, code, read.answers) : receipt.state;
    if (outcome === 'EXPIRED' || outcome === 'UNKNOWN') tellState(request, response, outcome);
    else response.redirect(303, `/thank-you?lang=${readerOf(request).language.language}`);
  };
}

/** Tells somebody to come back later. */
export function tellToWait(request: Request, response: Response, seconds: number): void {
  response.setHeader('retry-after', seconds);
  response.status(429).send(noticePage(readerOf(request), 'busy', Math.ceil(seconds / 60)));
}

/** Finds the receipt of the address; where there is none it says so and gives null. */
async function present(desk: Desk, request: Request, response: Response): Promise<Presented | null> {
  const address = request.ip ?? '';
  const code = parseReceiptCode(String(request.params['code']));
  const wait = await desk.limits.waitForWrongCodes(address);
  if (wait > 0) {
    tellToWait(request, response, wait);
    return null;
  }
  const receipt = code === null ? null : await findReceipt(desk.manager, code);
  if (code !== null && receipt !== null) return { code, receipt };
  // A slip is told by the check symbol; a code that has it and belongs to no receipt was made up.
  if (code !== null) await desk.limits.noteWrongCode(address);
  tellState(request, response, 'UNKNOWN');
  return null;
}

const STATES = {
  USED: ['used', 410],
  EXPIRED: ['expired', 410],
  UNKNOWN: ['unknown', 404],
} as const satisfies Readonly<Record<string, readonly [NoticeName, number]>>;

function tellState(request: Request, response: Response, state: keyof typeof STATES): void {
  const [name, status] = STATES[state];
  response.status(status).send(noticePage(readerOf(request), name));
}

function bodyOf({ body }: Request): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

function textOf(request: Request, field: string): string {
  const value = bodyOf(request)[field];
  return typeof value === 'string' ? value : '';
}
