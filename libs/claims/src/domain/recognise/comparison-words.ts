import { overlap, spansOf } from '../span';
import type { Span } from '../span';

export type ComparisonKind =
  'above' | 'below' | 'similar' | 'highest' | 'lowest' | 'up' | 'down' | 'significant' | 'other';

/** A word that compares. */
export interface ComparisonWord extends Span {
  readonly kind: ComparisonKind;
  readonly text: string;
}

// The longer expressions first: what they cover is not looked at again.
const WORDS: readonly (readonly [ComparisonKind, RegExp])[] = [
  ['significant', /\bsignificant(?:ly)? (?:differences?|different)\b/giu],
  [
    'other',
    /\b(?:highest|lowest|largest|biggest|greatest|smallest)\s+(?:\w+\s+)?(?:growth|increase|rise|improvement|decrease|fall|drop|decline|reduction|change|gap|difference|jump)s?\b/giu,
  ],
  [
    'other',
    /\b(?:grew|grown|rose|risen|increased|fell|fallen|improved|declined) (?:the )?(?:most|least|fastest|slowest)\b/giu,
  ],
  ['other', /\b(?:contribut\w+ (?:the )?(?:most|least)|at its (?:highest|lowest))\b/giu],
  ['above', /\bmore (?:likely|satisfied|confident)\b|\b(?:higher|better|greater)\b|\bexceed(?:s|ed)?\b/giu],
  ['below', /\bless (?:likely|satisfied|confident)\b|\b(?:lower|worse|poorer|fewer|smaller)\b/giu],
  ['highest', /\bmost (?:likely|satisfied|confident)\b|\bhighest\b|(?<=\bthe )best\b/giu],
  ['lowest', /\bleast (?:likely|satisfied|confident)\b|\blowest\b|(?<=\bthe )worst\b/giu],
  ['similar', /\b(?:similar|comparable|equal) to\b|\bthe same as\b|\bin line with\b|\bon a par with\b/giu],
  ['up', /(?<!\bto )\b(?:increas(?:e|es|ed|ing)|rose|risen|rises?|grew|grown|gone up|went up|improved)\b/giu],
  [
    'down',
    /(?<!\bto )\b(?:decreas(?:e|es|ed|ing)|fell|fallen|falls?|declin(?:e|es|ed)|dropped|gone down|went down|worsened)\b/giu,
  ],
  [
    'above',
    /(?<!\b(?:tables?|figures?|charts?|described|listed|shown|mentioned|set out|as|see|or|and) (?:\d+ )?)\babove\b/giu,
  ],
  [
    'below',
    /(?<!\b(?:tables?|figures?|charts?|described|listed|shown|mentioned|set out|as|see|or|and) (?:\d+ )?)\bbelow\b/giu,
  ],
  [
    'other',
    /\b(?:more|less) (?:\w+ ){0,4}than\b|\b(?:doubled|trebled|tripled|quadrupled|halved|majority|differs?|different from|differences? between)\b/giu,
  ],
];

const POINTS_TO = /\b(?:tables?|figures?|charts?|graphs?)\b(?: \d+)? (?:below|above|shows?|overleaf)\b/iu;

/** The words of a text that compare, in order, but for those in stretches that are something else. */
export function findComparisonWords(text: string, taken: readonly Span[]): readonly ComparisonWord[] {
  const found: ComparisonWord[] = [];
  for (const [kind, pattern] of WORDS) {
    for (const span of spansOf(text, pattern)) {
      if ([...found, ...taken].some((each) => overlap(each, span))) continue;
      found.push({ ...span, kind, text: text.slice(span.start, span.end) });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

const OF_NUMBER = /^(?:above|below|more|less|fewer|(?:more|less) than)$/iu;

/** Whether a word goes with a number, as in "more than 60%", which is read with it. */
export function isOfNumber({ text, end }: ComparisonWord, reading: { readonly text: string }): boolean {
  return OF_NUMBER.test(text) && /^\s+(?:than\s+)?£?\d/u.test(reading.text.slice(end));
}

/** Whether a sentence says what a table or a figure shows. */
export function pointsToTable(text: string): boolean {
  return POINTS_TO.test(text);
}
