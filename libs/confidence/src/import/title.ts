import { shorten } from '@citizen-graph/reference';

/** The texts above a table: what they say that it is, and what else they say. */
export interface TableTitle {
  readonly headline: string;
  readonly others: readonly string[];
}

const NUMBERED = /^(?:table|figure)\s+[a-z]{0,3}\d+\w*\b[\s:.–-]*\p{L}/iu;

/** Takes the text that begins with the number of the table for its headline, or all of them where none does. */
export function toTitle(texts: readonly string[]): TableTitle {
  const headline = texts.find((text) => NUMBERED.test(text));
  if (headline === undefined) return { headline: texts.join('; '), others: [] };
  return { headline, others: texts.filter((text) => text !== headline) };
}

/** A table as a message names it. */
export function namedByTitle({ headline }: TableTitle): string {
  return headline === '' ? 'a table without a title' : `"${shorten(headline)}"`;
}
