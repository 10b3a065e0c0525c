import { addMonths, month } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { Catalogue } from './catalogue';
import type { Claim, NotRecognised } from './claim';
import { claimError } from './errors';
import type { Finding } from './finding';
import { judge } from './judge/judge';
import { LEXICON } from './lexicon/lexicon';
import { buildPhraseBook } from './lexicon/phrase-book';
import { stemsOf } from './lexicon/words';
import type { Paper } from './paper/paper';
import { datePaper } from './paper/paper-date';
import type { PaperDate } from './paper/paper-date';
import type { Reporting } from './recognise/find-periods';
import { recognisePaper } from './recognise/recognise-paper';
import type { Answers } from './resolve/answer';
import { operationOf, operationsOf } from './resolve/operation';
import type { Operation } from './resolve/operation';
import { tablesOf } from './resolve/table-request';

/** What a paper claims and what has to be asked to judge it. */
export interface Check {
  readonly catalogue: Catalogue;
  readonly claims: readonly Claim[];
  readonly notRecognised: readonly NotRecognised[];
  readonly operations: readonly Operation[];
  readonly period: Period;
  /** Which period was taken and why. */
  readonly reading: string;
}

/**
 * Reads a paper. Without a period it reports on the last financial year that had ended on its date.
 * @throws DomainError PAPER_EMPTY; PERIOD_UNKNOWN where neither a period is given nor the paper bears a date
 */
export function planCheck(paper: Paper, catalogue: Catalogue, period: Period | null): Check {
  if (paper.blocks.length === 0)
    throw claimError(
      'PAPER_EMPTY',
      'The paper holds no sentence and no table. Is it a scan? Save it as text.',
    );
  const { reporting, reading } = reportingOf(period, datePaper(paper));
  const book = buildPhraseBook(catalogue, LEXICON);
  const reader = { catalogue, lexicon: LEXICON, lightStems: stemsOf(LEXICON.light), book, reporting };
  const { claims, notRecognised } = recognisePaper(paper, reader);
  const operations = operationsOf(claims.flatMap(tablesOf));
  return { catalogue, claims, notRecognised, operations, period: reporting.period, reading };
}

/** Judges the claims of a paper by the answers, in the order of the paper. */
export function judgeCheck(
  { catalogue, claims, notRecognised }: Check,
  answers: Answers,
): readonly Finding[] {
  const facts = { catalogue, answers, notGroups: LEXICON.notGroups };
  const judged = claims.map((claim): Finding => {
    const { place, sentence, excerpt, readings } = claim;
    const printed = 'printed' in claim ? claim.printed.text : null;
    const query = operationOf(tablesOf(claim)).query;
    return { ...judge(claim, facts, claims), place, sentence, claim: excerpt, printed, readings, query };
  });
  return [...judged, ...notRecognised.map(toFinding)].toSorted(
    (one, other) => one.place.line - other.place.line,
  );
}

function toFinding({ place, sentence, why }: NotRecognised): Finding {
  const none = { claim: sentence, printed: null, ours: [], readings: [], query: null };
  return { verdict: 'NOT_RECOGNISED', place, sentence, why, ...none };
}

function reportingOf(
  period: Period | null,
  date: PaperDate | null,
): { readonly reporting: Reporting; readonly reading: string } {
  const dated = date === null ? null : month(date.day.slice(0, 7));
  const lastMonth = dated === null ? (period?.to ?? null) : addMonths(dated, -1);
  if (lastMonth === null)
    throw claimError(
      'PERIOD_UNKNOWN',
      'The paper does not state its date in a line of its own, such as 27 June 2023. Give the months that it reports on: --period 2022-04..2023-03',
    );
  if (period !== null) return { reporting: { period, lastMonth }, reading: 'as it was given' };
  const to = lastMarch(lastMonth);
  return {
    reporting: { period: { from: addMonths(to, -11), to }, lastMonth },
    reading: `the last financial year that had ended on ${date?.day}, the date of the paper in line ${date?.line}`,
  };
}

function lastMarch(lastMonth: Month): Month {
  const year = Number(lastMonth.slice(0, 4));
  return month(`${lastMonth.slice(5) >= '03' ? year : year - 1}-03`);
}
