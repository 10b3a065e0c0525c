import { TEXT } from './palette';

const NARROW = /[iljtfrI.,:;'|![\]() ]/;
const WIDE = /[mwMW@%&—]/;

/** About how wide a text is drawn, in pixels, on the safe side for Open Sans, Arial and their like. */
export function textWidth(text: string, size: number = TEXT.size): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.92;
  return /[A-Z]/.test(letter) ? 0.7 : 0.59;
}

/** The text in lines no wider than a width in pixels; a word that is wider itself is broken with a hyphen. */
export function wrapText(text: string, width: number, size: number = TEXT.size): readonly string[] {
  const pieces = text.split(/\s+/).flatMap((word) => breakWord(word, width, size));
  return pieces.reduce<readonly string[]>((lines, piece) => {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : `${last} ${piece}`;
    return last !== undefined && textWidth(joined, size) <= width
      ? [...lines.slice(0, -1), joined]
      : [...lines, piece];
  }, []);
}

function breakWord(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width || word.length < 4) return [word];
  const fitting = [...word].findIndex((_, index) => textWidth(`${word.slice(0, index + 1)}-`, size) > width);
  const cut = Math.max(2, fitting);
  return [`${word.slice(0, cut)}-`, ...breakWord(word.slice(cut), width, size)];
}
