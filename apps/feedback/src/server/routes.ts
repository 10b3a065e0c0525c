import { findReceipt, giveAnswers, parseReceiptCode } from '@citizen-graph/stop-search';
import type { FoundReceipt } from '@citizen-graph/stop-search';
import type { Request, RequestHandler, Response } from 'express';
import { NOTHING_FILLED_IN, problemsOf, readAnswers, readFilledIn } from '../answers';
import type { Problem, Redact } from '../answers';
import { formPage, noticePage, startPage } from '../pages/pages';
import type { NoticeName } from '../pages/pages';
import { fieldsOf, keptOf, shownAgain, textOf } from './form-fields';
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

/** Leads from a code that was typed in to its questions; or shows it again in another language. */
export const receiveCode: RequestHandler = (request, response) => {
  const reader = readerOf(request);
  const typed = textOf(request, 'code');
  const code = parseReceiptCode(typed);
  const shown = { code: typed.slice(0, 60), problems: code === null ? [problemOfCode(typed)] : [] };
  const again = shownAgain(request);
  if (again === 'problems') response.send(startPage(reader, shown));
  else if (again === 'filled-in') response.send(startPage(reader, { ...shown, problems: [] }));
  else if (code === null) response.status(422).send(startPage(reader, shown));
  else response.redirect(303, `/f/${code}?lang=${reader.language.language}`);
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
 * Takes the answers once; or shows them again in another language, which uses nothing up. Who sends them a
 * second time, as by a double click, sees the same page: the answers are there.
 */
export function receiveAnswers(desk: Desk): RequestHandler {
  return async (request, response) => {
    const presented = await present(desk, request, response);
    if (presented === null) return;
    const { code, receipt } = presented;
    if (shownAgain(request) !== null) return showAgain(request, response, presented);
    const wait = await desk.limits.takeSending(code);
    if (wait > 0) return tellToWait(request, response, wait);
    const read = readAnswers(fieldsOf(request), desk.redact);
    if (receipt.state === 'OPEN' && 'problems' in read) {
      response.status(422).send(formPage(readerOf(request), { code, receipt, ...read }));
      return;
    }
    const outcome = 'answers' in read ? await giveAnswers(desk.manager, code, read.answers) : receipt.state;
    if (outcome === 'EXPIRED' || outcome === 'UNKNOWN') tellState(request, response, outcome);
    else response.redirect(303, `/thank-you?lang=${readerOf(request).language.language}`);
  };
}

/** What is filled in, and what is wrong with it where that was shown before. */
function showAgain(request: Request, response: Response, { code, receipt }: Presented): void {
  if (receipt.state !== 'OPEN') return tellState(request, response, receipt.state);
  const filledIn = readFilledIn(fieldsOf(request));
  const problems = shownAgain(request) === 'problems' ? problemsOf(filledIn) : [];
  response.send(formPage(readerOf(request), { code, receipt, filledIn, problems }));
}

/** Tells somebody to come back later. */
export function tellToWait(request: Request, response: Response, seconds: number): void {
  response.setHeader('retry-after', seconds);
  response
    .status(429)
    .send(noticePage(readerOf(request), 'busy', { minutes: Math.ceil(seconds / 60), kept: keptOf(request) }));
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

function problemOfCode(typed: string): Problem {
  return { field: 'code', message: typed.trim() === '' ? 'start.missing' : 'start.wrong' };
}
