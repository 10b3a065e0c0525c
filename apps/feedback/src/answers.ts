import { FEEDBACK_QUESTIONS, LONGEST_COMMENT, LONGEST_KEPT_COMMENT } from '@citizen-graph/stop-search';
import type { FeedbackQuestionCode, GivenAnswers } from '@citizen-graph/stop-search';

/** The field of a form that something is wrong with, and the text that says what. */
export interface Problem {
  readonly field: string;
  readonly message: string;
  readonly count?: number;
}

/** What somebody filled in, to be shown again where something is wrong. */
export interface FilledIn {
  readonly answers: Readonly<Record<FeedbackQuestionCode, 'yes' | 'no' | 'skip' | null>>;
  readonly comment: string;
}

export type ReadAnswers =
  | { readonly answers: GivenAnswers }
  | { readonly problems: readonly [Problem, ...Problem[]]; readonly filledIn: FilledIn };

export const NOTHING_FILLED_IN: FilledIn = {
  answers: { fair: null, explained: null, polite: null, toldOfRecord: null },
  comment: '',
};

/** Takes personal data out of a text. */
export type Redact = (text: string) => { readonly text: string };

const CHOICES = ['yes', 'no', 'skip'] as const;

// Line feeds alone are kept of what cannot be seen; the files that answers travel in take no more.
const UNSEEN = /[^\P{Control}\n]/gu;

/** Reads the answers out of a form that was sent; the comment comes out without personal data. */
export function readAnswers(form: Readonly<Record<string, unknown>>, redact: Redact): ReadAnswers {
  const filledIn = readFilledIn(form);
  const [first, ...others] = problemsOf(filledIn);
  if (first !== undefined) return { problems: [first, ...others], filledIn };
  const { fair, explained, polite, toldOfRecord } = filledIn.answers;
  return {
    answers: {
      fair: toBoolean(fair),
      explained: toBoolean(explained),
      polite: toBoolean(polite),
      toldOfRecord: toBoolean(toldOfRecord),
      comment: keptComment(filledIn.comment, redact),
    },
  };
}

/** What is wrong with what somebody filled in. */
export function problemsOf(filledIn: FilledIn): readonly Problem[] {
  return [...missingAnswers(filledIn), ...tooLong(filledIn)];
}

/** Reads what somebody filled in, whether or not it can be sent. */
export function readFilledIn(form: Readonly<Record<string, unknown>>): FilledIn {
  const choice = (code: string) => CHOICES.find((each) => each === form[code]) ?? null;
  const comment = typeof form['comment'] === 'string' ? form['comment'] : '';
  return {
    answers: {
      fair: choice('fair'),
      explained: choice('explained'),
      polite: choice('polite'),
      toldOfRecord: choice('toldOfRecord'),
    },
    comment: comment.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replaceAll(UNSEEN, '').trim(),
  };
}

function missingAnswers({ answers }: FilledIn): readonly Problem[] {
  return FEEDBACK_QUESTIONS.filter(
    ({ code, isRequired }) => isRequired && answers[code] !== 'yes' && answers[code] !== 'no',
  ).map(({ code }) => ({ field: code, message: `missing.${code}` }));
}

function tooLong({ comment }: FilledIn): readonly Problem[] {
  const count = comment.length - LONGEST_COMMENT;
  return count > 0 ? [{ field: 'comment', message: 'comment.tooLong', count }] : [];
}

function toBoolean(choice: 'yes' | 'no' | 'skip' | null): boolean | null {
  return choice === 'yes' || choice === 'no' ? choice === 'yes' : null;
}

function keptComment(comment: string, redact: Redact): string | null {
  return comment === '' ? null : redact(comment).text.slice(0, LONGEST_KEPT_COMMENT);
}
