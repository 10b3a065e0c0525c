import { Eta } from 'eta';
import type { Problem } from '../answers';
import type { Language } from '../languages/language';
import { translator } from '../languages/translate';
import type { Translate } from '../languages/translate';
import { STYLE } from './style';
import { FORM, LAYOUT, NOTICE, START } from './templates';

/** Who a page is for, and which languages it is in. */
export interface Reader {
  readonly language: Language;
  readonly languages: readonly Language[];
}

/** What every page says of itself. */
export interface PageHead {
  readonly title: string;
  readonly problems?: readonly Problem[];
  readonly isDemonstration?: boolean;
  /** Where the form of the page is sent to; a page without a form has none. */
  readonly action?: string;
}

/** What is wrong with a field, in the language of the reader. */
export interface ShownProblem {
  readonly field: string;
  readonly text: string;
}

type PageName = 'start' | 'form' | 'notice';

const eta = new Eta({ autoTrim: false, cache: true });
eta.loadTemplate('@layout', LAYOUT);
eta.loadTemplate('@start', START);
eta.loadTemplate('@form', FORM);
eta.loadTemplate('@notice', NOTICE);

/** The HTML of a page; every text in it is escaped. */
export function renderPage(
  name: PageName,
  { language, languages }: Reader,
  {
    title,
    problems = [],
    isDemonstration = false,
    action,
    ...content
  }: PageHead & Readonly<Record<string, unknown>>,
): string {
  const t = translator(language);
  const shared = {
    t,
    title,
    language: language.language,
    direction: language.direction,
    problems: showProblems(problems, t),
    action,
  };
  return eta.render('@layout', {
    ...shared,
    style: STYLE,
    isDraft: language.status === 'draft',
    isDemonstration,
    languages: languages.map((each) => ({ ...each, isCurrent: each === language })),
    body: eta.render(`@${name}`, { ...shared, ...content }),
  });
}

/** The problems as the reader is told of them; each leads to the field, or to its first choice. */
function showProblems(problems: readonly Problem[], t: Translate): readonly ShownProblem[] {
  return problems.map(({ field, message, count = 0 }) => ({ field, text: t(message, { count }) }));
}
