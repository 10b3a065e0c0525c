const ABBREVIATION = /\b(?:approx|e\.g|i\.e|etc|vs|no|nos|fig|figs|para|paras|c|ca|st|dr|mr|mrs|ms)\.\s*$/i;
const END = /[.!?]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d])/gu;

/** A stretch of a text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/**
 * The sentences of a text with where they begin: each ends with a stop that a capital or a digit follows.
 * Neither "approx." nor a decimal point ends one. (`Intl.Segmenter` joins two when the second begins with a digit.)
 */
export function splitSentences(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(END)) {
    const end = index + stop.length;
    if (ABBREVIATION.test(text.slice(start, end))) continue;
    found.push(trimmed({ text: text.slice(start, end), start }));
    start = end;
  }
  found.push(trimmed({ text: text.slice(start), start }));
  return found.filter(({ text: words }) => words !== '');
}

function trimmed({ text, start }: Stretch): Stretch {
  const shift = text.length - text.trimStart().length;
  return { text: text.trim(), start: start + shift };
}
