import type { RedactionKind, SentimentLabel, Span } from '@citizen-graph/free-text';

/** A comment with what somebody who read it says of it. */
export interface LabelledComment {
  readonly id: string;
  /** The text as it would be given, personal data included. */
  readonly text: string;
  /** Where personal data stand in the text. */
  readonly spans: readonly Span[];
  readonly themes: readonly string[];
  readonly sentiment: SentimentLabel;
}

/** A line of a set: in its text, `{NAME:Smith}` marks personal data of a kind. */
export interface MarkedComment {
  readonly id: string;
  readonly text: string;
  readonly themes: readonly string[];
  readonly sentiment: SentimentLabel;
}

const MARK = /\{(?<kind>[A-Z_]+):(?<value>[^}]*)\}/g;

/** A comment from its marked text. */
export function toLabelledComment({ text: marked, ...labels }: MarkedComment): LabelledComment {
  const spans: Span[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const { kind = '', value = '' } = match.groups ?? {};
    text += marked.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + value.length, kind: kind as RedactionKind });
    text += value;
    from = match.index + match[0].length;
  }
  return { ...labels, text: text + marked.slice(from), spans };
}
