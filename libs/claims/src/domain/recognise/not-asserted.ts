import { overlap, spansOf } from '../span';
import type { Span } from '../span';
import type { SentenceReading } from './sentence-reading';

type Words = Pick<SentenceReading, 'text' | 'mentions'>;

const BOUNDARY = /[,;:()]|\b(?:where|whilst|while|whereas|however|but)\b/giu;

/** Each with what it says of a figure that stands in the same clause. */
const TURNED: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:not|never|neither|nor|nobody|no one|none|no|without|cannot|unable|fail(?:s|ed|ing)?|refus(?:e|es|ed)|lack(?:s|ed|ing)?|hardly)\b|n['’]t\b/giu,
    'says that something is not so, which is not read',
  ],
  [
    /\b(?:dissatisfied|unsatisfied|unhappy|impolite|disrespectful|rude(?:ly)?|unfair(?:ly)?|unhelpful|poor(?:ly)?|bad(?:ly)?|disagree[ds]?|unlikely)\b/giu,
    'speaks of the opposite, which is not read',
  ],
  [
    /\b(?:targets?|aim(?:s|ed|ing)?|goals?|ambitions?|aspir(?:e|es|ed|ations?)|forecasts?|projected|predict(?:s|ed)?|hop(?:e|es|ing) (?:for|to|that)|(?:is|are) expected|we expect|intend(?:s|ed)? to|plan(?:s|ned|ning)? to|should|unless|suppos(?:e|ing)|benchmarks?)\b|^if\b/giu,
    'says what is wanted or supposed, and not what is',
  ],
  [/\b(?:together|combined|jointly|between them)\b/giu, 'adds groups up, which is not read'],
];

const LEFT_OUT =
  /\b(?:except(?:ing)?(?: for| in)?|excluding|apart from|outside(?: of)?|other than)\s+(?:the\s+)?(?:\p{L}+\s+){0,1}$/iu;

/** Why what stands near some words is not said to be so; null where it is. */
export function whyNotAsserted(near: readonly Span[], { text, mentions }: Words): string | null {
  const clause = clauseOf(near, text);
  // "Not disabled" is a group, and "dissatisfied" the opposite of what it is a word for.
  const named = mentions.filter(({ meanings }) => !meanings.every(({ kind }) => kind === 'general'));
  for (const [pattern, says] of TURNED) {
    const word = spansOf(text, pattern).find(
      (span) => overlap(span, clause) && ![...named, ...near].some((each) => overlap(each, span)),
    );
    if (word !== undefined) return `“${text.slice(word.start, word.end)}” ${says}`;
  }
  return null;
}

/** Why figures are not of everybody that the sentence names: somebody is left out. */
export function whyLeftOut({ text, mentions }: Words): string | null {
  const out = mentions.find(
    ({ start, meanings }) =>
      meanings.some(({ kind }) => kind === 'value') && LEFT_OUT.test(text.slice(0, start)),
  );
  return out === undefined
    ? null
    : `“${text.slice(out.start, out.end)}” is left out, and figures without a group are not read`;
}

/** The clause, or clauses, that hold some stretches. */
function clauseOf(near: readonly Span[], text: string): Span {
  const first = Math.min(...near.map(({ start }) => start));
  const last = Math.max(...near.map(({ end }) => end));
  const before = spansOf(text.slice(0, first), BOUNDARY).at(-1);
  const after = spansOf(text.slice(last), BOUNDARY).at(0);
  return { start: before?.end ?? 0, end: after === undefined ? text.length : last + after.start };
}
