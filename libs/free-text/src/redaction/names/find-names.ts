import type { Span } from '../span';
import { ownNames } from './own-names';
import { namesInContext } from './names-in-context';
import { widen } from './widen';
import { NAME_OR_WORD, ORDINARY_WORDS } from './word-lists';
import { wordsOf } from './words';
import type { Word } from './words';

/** The names of persons in a text, each with the surname or given name beside it. */
export function findNames(text: string): readonly Span[] {
  const words = wordsOf(text);
  const found = widen(words, new Set([...ownNames(words), ...namesInContext(words)]));
  return toSpans(words, alsoElsewhere(words, found));
}

// Who was named with a rank is often called by the bare name afterwards.
function alsoElsewhere(words: readonly Word[], found: ReadonlySet<number>): ReadonlySet<number> {
  const named = new Set([...found].map((index) => words[index]?.lower ?? '').filter(isOnlyAName));
  return new Set(words.flatMap(({ lower }, index) => (found.has(index) || named.has(lower) ? [index] : [])));
}

function isOnlyAName(word: string): boolean {
  return word.length > 2 && !ORDINARY_WORDS.has(word) && !NAME_OR_WORD.has(word);
}

function toSpans(words: readonly Word[], found: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  words.forEach(({ start, end, gap }, index) => {
    if (!found.has(index)) return;
    const last = spans.at(-1);
    const follows = found.has(index - 1) && /^[\s.]{0,2}$/.test(gap);
    if (last !== undefined && follows) spans[spans.length - 1] = { ...last, end };
    else spans.push({ start, end, kind: 'NAME' });
  });
  return spans;
}
