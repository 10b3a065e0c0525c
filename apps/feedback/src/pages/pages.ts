import { FEEDBACK_QUESTIONS, LONGEST_COMMENT } from '@citizen-graph/stop-search';
import type { FoundReceipt } from '@citizen-graph/stop-search';
import type { FilledIn, Problem } from '../answers';
import { translator } from '../languages/translate';
import { renderPage } from './render-page';
import type { Reader } from './render-page';

/** A form to answer, as it was filled in so far. */
export interface ShownForm {
  readonly code: string;
  readonly receipt: Omit<FoundReceipt, 'state'>;
  readonly filledIn: FilledIn;
  readonly problems: readonly Problem[];
}

export type NoticeName =
  'thanks' | 'used' | 'expired' | 'unknown' | 'busy' | 'tooLarge' | 'notFound' | 'failure';

/** The texts of each notice below its title. */
const PARAGRAPHS: Readonly<Record<NoticeName, readonly string[]>> = {
  thanks: ['thanks.body', 'thanks.once'],
  used: ['used.body', 'used.next'],
  expired: ['expired.body', 'expired.next'],
  unknown: ['unknown.body'],
  busy: ['busy.body'],
  tooLarge: ['tooLarge.body'],
  notFound: ['notFound.body'],
  failure: ['failure.body'],
};

const LEADS_TO_START: ReadonlySet<NoticeName> = new Set(['used', 'unknown', 'notFound']);

/** The page where the code is typed in. */
export function startPage(
  reader: Reader,
  { code, problems }: { readonly code: string; readonly problems: readonly Problem[] },
): string {
  const t = translator(reader.language);
  return renderPage('start', reader, { title: t('start.title'), problems, action: '/', code });
}

/** The page with the questions. */
export function formPage(reader: Reader, { code, receipt, filledIn, problems }: ShownForm): string {
  const t = translator(reader.language);
  const problemOf = (field: string): string | null => {
    const problem = problems.find((each) => each.field === field);
    return problem === undefined ? null : t(problem.message, { count: problem.count ?? 0 });
  };
  return renderPage('form', reader, {
    title: t(receipt.place === 'CUSTODY' ? 'form.titleCustody' : 'form.title'),
    problems,
    isDemonstration: receipt.synthetic,
    action: `/f/${code}`,
    privacy: t(receipt.linked ? 'form.linked' : 'form.unlinked'),
    comment: filledIn.comment,
    commentHint: t('comment.hint', { limit: LONGEST_COMMENT }),
    commentProblem: problemOf('comment'),
    questions: FEEDBACK_QUESTIONS.map(({ code: field, isRequired }) => ({
      field,
      text: t(`question.${field}`),
      problem: problemOf(field),
      choices: (isRequired ? (['yes', 'no'] as const) : (['yes', 'no', 'skip'] as const)).map((value) => ({
        // The summary of problems leads to the first choice.
        id: value === 'yes' ? field : `${field}-${value}`,
        value,
        text: t(`form.${value}`),
        isChecked: filledIn.answers[field] === value,
      })),
    })),
  });
}

/** What a page that only says something may go with. */
export interface NoticeDetails {
  /** How long somebody has to wait. */
  readonly minutes?: number;
  /** What somebody sent that was not taken, so that it is not lost with the page. */
  readonly kept?: Kept | null;
}

/** Fields of a form that was not taken, and where it was sent to. */
export interface Kept {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** A page that says how things stand, with the minutes to wait where somebody has to. */
export function noticePage(
  reader: Reader,
  name: NoticeName,
  { minutes = 0, kept = null }: NoticeDetails = {},
): string {
  const t = translator(reader.language);
  const href = `/?lang=${reader.language.language}`;
  return renderPage('notice', reader, {
    title: t(`${name}.title`),
    ...(kept === null ? {} : { action: kept.action }),
    fields: kept?.fields ?? [],
    paragraphs: PARAGRAPHS[name].map((key) => t(key, { count: minutes })),
    link: LEADS_TO_START.has(name) ? { href, text: t('unknown.again') } : null,
  });
}
