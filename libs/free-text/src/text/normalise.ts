import spellings from './spellings.json';

/**
 * A text as phrases look at it: its sentences, each as words in lower case without apostrophes, with a
 * blank before and after each word. Placeholders of the redaction are words: ` [name] `.
 */
export type Sentence = string;

const SENTENCE_END = /[.!?;\n•]+/u;
const WORD = /\[[a-z ]+\]|[\p{L}\p{M}\d]+(?:['’`][\p{L}\p{M}\d]+)*|\p{Extended_Pictographic}/gu;
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\b(no|any|some|every) (one|body)\b/g, '$1$2'],
  [/\b(could|would|should|must) of\b/g, '$1 have'],
  [/\bnobody\b/g, 'noone'],
  [/\bcan ?not\b/g, 'cant'],
  [/\bwill not\b/g, 'wont'],
  [/\b(did|do|does|was|were|is|are|have|has|had|would|could|should) not\b/g, '$1nt'],
];
const KNOWN: ReadonlyMap<string, string> = new Map(Object.entries(spellings.spellings));

/** The sentences of a text for phrases to be found in. */
export function sentencesOf(text: string): readonly Sentence[] {
  return text
    .replace(/(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .split(SENTENCE_END)
    .map(toSentence)
    .filter((sentence) => sentence !== ' ');
}

function toSentence(part: string): Sentence {
  const words = [...part.toLowerCase().matchAll(WORD)].map(([word]) => {
    const plain = word.replace(/['’`]/g, '');
    return KNOWN.get(plain) ?? plain;
  });
  const joined = TOGETHER.reduce((text, [pattern, word]) => text.replace(pattern, word), words.join(' '));
  return ` ${joined}${joined === '' ? '' : ' '}`;
}
