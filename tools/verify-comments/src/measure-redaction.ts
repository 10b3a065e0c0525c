import { REDACTION_KINDS, findPersonalData } from '@citizen-graph/free-text';
import type { RedactionKind, Span } from '@citizen-graph/free-text';
import type { LabelledComment } from './labelled-comment';
import { shareOf } from './share';
import type { Share } from './share';

export interface RedactionMeasures {
  /** Of the pieces of personal data, those of which no letter or digit is left. */
  readonly recall: Share;
  /** Of what was taken out, that which touches personal data. */
  readonly precision: Share;
  /** Of the comments that hold personal data, those of which some is left. */
  readonly leaking: Share;
  /** Of the comments that hold none, those of which something was taken out. */
  readonly spoilt: Share;
  readonly byKind: readonly KindMeasures[];
}

export interface KindMeasures {
  readonly kind: RedactionKind;
  readonly recall: Share;
  readonly precision: Share;
}

interface Judged {
  readonly gold: readonly (Span & { readonly isGone: boolean })[];
  readonly taken: readonly (Span & { readonly isRight: boolean })[];
}

/** How well personal data is taken out of labelled comments, whatever placeholder stands in its place. */
export function measureRedaction(comments: readonly LabelledComment[]): RedactionMeasures {
  const judged = comments.map(judge);
  const [withData, without] = [judged.filter(holdsData), judged.filter((one) => !holdsData(one))];
  const gold = judged.flatMap((one) => one.gold);
  const taken = judged.flatMap((one) => one.taken);
  return {
    recall: recallOf(gold),
    precision: precisionOf(taken),
    leaking: shareOf(
      withData.filter((one) => one.gold.some(({ isGone }) => !isGone)).length,
      withData.length,
    ),
    spoilt: shareOf(without.filter((one) => one.taken.length > 0).length, without.length),
    byKind: (Object.keys(REDACTION_KINDS) as RedactionKind[]).map((kind) => ({
      kind,
      recall: recallOf(gold.filter((span) => span.kind === kind)),
      precision: precisionOf(taken.filter((span) => span.kind === kind)),
    })),
  };
}

/** What was left of the personal data of a comment, for whoever tunes the rules. */
export function leftOf({ text, spans }: LabelledComment): readonly string[] {
  const taken = findPersonalData(text);
  return spans.filter((span) => !isGone(text, span, taken)).map(({ start, end }) => text.slice(start, end));
}

function judge({ text, spans }: LabelledComment): Judged {
  const taken = findPersonalData(text);
  return {
    gold: spans.map((span) => ({ ...span, isGone: isGone(text, span, taken) })),
    taken: taken.map((span) => ({ ...span, isRight: spans.some((gold) => overlaps(gold, span)) })),
  };
}

function isGone(text: string, { start, end }: Span, taken: readonly Span[]): boolean {
  for (let at = start; at < end; at += 1) {
    const isCovered = taken.some((span) => span.start <= at && at < span.end);
    if (!isCovered && /[\p{L}\d]/u.test(text[at] ?? '')) return false;
  }
  return true;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function holdsData({ gold }: Judged): boolean {
  return gold.length > 0;
}

function recallOf(gold: Judged['gold']): Share {
  return shareOf(gold.filter(({ isGone: gone }) => gone).length, gold.length);
}

function precisionOf(taken: Judged['taken']): Share {
  return shareOf(taken.filter(({ isRight }) => isRight).length, taken.length);
}
