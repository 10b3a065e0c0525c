/** A word as phrases look at it: its stem, and where it stands in the text. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\d+(?:[.,]\d+)*\+?|\p{L}[\p{L}\d]*(?:['’]\p{L}+)*/gu;
const NOT = /n['’]t$/u;
const POSSESSIVE = /['’]s?$/u;

// Words that say how others belong together, and not what is spoken of.
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'a an the of with to for in on at by from as and or is are was were be been being am has have had having ' +
    'did do does their they them it its our we us you your this that these those there if whether'
  ).split(' '),
);

/** The words of a text that carry meaning, in order. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const word = raw.toLowerCase();
    if (LEFT_OUT.has(word)) return [];
    return [{ stem: NOT.test(word) ? 'not' : stemOf(word), start: index, end: index + raw.length }];
  });
}

/** The stems of a phrase, in order. */
export function stemsOf(phrase: string): readonly string[] {
  return wordsOf(phrase).map(({ stem }) => stem);
}

/**
 * A word without its endings for number, tense and possession. It need not be a word: what counts is that
 * "rated", "rating" and "rate" come to the same.
 */
export function stemOf(word: string): string {
  const bare = word.replace(POSSESSIVE, '');
  return withoutE(withoutTense(withoutPlural(bare)));
}

function withoutPlural(word: string): string {
  if (/ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^su]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  const stem = word.replace(/(?:ing|ed)$/u, '');
  if (stem === word || stem.length < 3) return word;
  return stem.replace(/([bdgmnprt])\1$/u, '$1');
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
