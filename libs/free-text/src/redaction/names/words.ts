/** A word or number of a text, with what the rules for names look at. */
export interface Word {
  readonly text: string;
  /** In lower case, without accents. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether it has a capital letter that says something: not in a text that is all capitals. */
  readonly isCapitalised: boolean;
  readonly startsSentence: boolean;
  /** What stands between this word and the one before. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+|-(?=\p{Lu})[\p{L}\p{M}]+)*|\d+/gu;
const POSSESSIVE = /['’]s$/i;
const SENTENCE_END = /[.!?\n:;•"“”()*-]|\p{Extended_Pictographic}/u;
const ACCENTS = /\p{M}/gu;
const MOSTLY = 0.6;

/** The words of a text, in order; a possessive `'s` is not part of its word, and a placeholder is no word. */
export function wordsOf(text: string): readonly Word[] {
  const isShouting = isMostlyCapitals(text);
  let end = 0;
  return [...blankPlaceholders(text).matchAll(WORD)].map((match, index) => {
    const whole = match[0].replace(POSSESSIVE, '');
    const gap = text.slice(end, match.index);
    end = match.index + whole.length;
    return {
      text: whole,
      lower: plain(whole),
      start: match.index,
      end,
      isCapitalised: !isShouting && /^\p{Lu}/u.test(whole),
      startsSentence: index === 0 || SENTENCE_END.test(gap),
      gap,
    };
  });
}

/** A single capital letter that may stand for a name: not the words "I" and "A". */
export function isInitial({ text }: Word): boolean {
  return /^\p{Lu}$/u.test(text) && text !== 'I' && text !== 'A';
}

function plain(word: string): string {
  return word.normalize('NFD').replace(ACCENTS, '').toLowerCase().replaceAll('’', "'");
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 0 && capitals / letters > MOSTLY;
}

function blankPlaceholders(text: string): string {
  return text.replace(/\[[A-Za-z ]+\]/g, (placeholder) => ' '.repeat(placeholder.length));
}
