import { sentencesOf } from '../text/normalise';
import type { Sentence } from '../text/normalise';
import { compilePhrase, matchesOf } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import type { Taxonomy } from './taxonomy';

interface CompiledTheme {
  readonly code: string;
  readonly phrases: readonly Phrase[];
  readonly exclusions: readonly Phrase[];
}

/**
 * The function that says which themes of a taxonomy a text has: their codes in the order of the
 * taxonomy, several or none. A theme is there when one of its phrases fits words that none of its
 * exclusions covers.
 */
export function themeAssigner({ groups, themes }: Taxonomy): (text: string) => readonly string[] {
  const compile = (source: string): Phrase => compilePhrase(source, groups);
  const compiled = themes.map(({ code, phrases, exclusions }) => ({
    code,
    phrases: phrases.map(compile),
    exclusions: exclusions.map(compile),
  }));
  return (text) => {
    const sentences = sentencesOf(text);
    return compiled
      .filter((theme) => sentences.some((sentence) => isIn(theme, sentence)))
      .map(({ code }) => code);
  };
}

function isIn({ phrases, exclusions }: CompiledTheme, sentence: Sentence): boolean {
  const left = exclusions.reduce(takeOut, sentence);
  return phrases.some((phrase) => matchesOf(phrase, left).length > 0);
}

// What is taken out leaves a mark, so that the words before and after it do not come together.
function takeOut(sentence: Sentence, { pattern }: Phrase): Sentence {
  return sentence.replace(pattern, '# ');
}
