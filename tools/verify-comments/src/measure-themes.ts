import { DEFAULT_TAXONOMY, redact, themeAssigner } from '@citizen-graph/free-text';
import type { LabelledComment } from './labelled-comment';
import { f1, shareOf, sumOfFinds } from './share';
import type { Finds, Share } from './share';

export interface ThemeMeasures {
  readonly byTheme: readonly OneTheme[];
  readonly microPrecision: Share;
  readonly microRecall: Share;
  /** Of all finds together. */
  readonly microF1: number;
  /** The mean over the themes. */
  readonly macroF1: number;
  /** Of the comments, those whose themes are exactly those of the label. */
  readonly exact: Share;
}

export interface OneTheme {
  readonly code: string;
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: number | null;
}

/** How well the themes of the default taxonomy are found in labelled comments, after redaction as in the import. */
export function measureThemes(comments: readonly LabelledComment[]): ThemeMeasures {
  const assign = themeAssigner(DEFAULT_TAXONOMY);
  const judged = comments.map(({ text, themes }) => ({ expected: themes, found: assign(redact(text).text) }));
  const finds = DEFAULT_TAXONOMY.themes.map(({ code }) => ({ code, ...findsOf(code, judged) }));
  const all = sumOfFinds(finds);
  const scores = finds.flatMap((one) => f1(one) ?? []);
  return {
    byTheme: finds.map(({ code, ...one }) => ({ code, ...sharesOf(one), f1: f1(one) })),
    microPrecision: sharesOf(all).precision,
    microRecall: sharesOf(all).recall,
    microF1: f1(all) ?? 0,
    macroF1: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    exact: shareOf(judged.filter(isExact).length, judged.length),
  };
}

interface Judged {
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

function findsOf(code: string, judged: readonly Judged[]): Finds {
  const count = (isExpected: boolean, isFound: boolean): number =>
    judged.filter(
      ({ expected, found }) => expected.includes(code) === isExpected && found.includes(code) === isFound,
    ).length;
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) };
}

function sharesOf({ right, wrong, missed }: Finds): { precision: Share; recall: Share } {
  return { precision: shareOf(right, right + wrong), recall: shareOf(right, right + missed) };
}

function isExact({ expected, found }: Judged): boolean {
  return expected.length === found.length && expected.every((code) => found.includes(code));
}
