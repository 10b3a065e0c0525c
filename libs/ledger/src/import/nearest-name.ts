import { distance } from 'fastest-levenshtein';

/** Of every three letters, one may differ for a name still to be the one that was meant. */
const LETTERS_A_SLIP = 3;

/** The name that was probably meant: equal but for case and punctuation, else a few slips away; null if none is. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const wanted = lettersOf(name);
  const ranked = names
    .map((candidate) => ({ candidate, slips: distance(wanted, lettersOf(candidate)) }))
    .filter(({ slips }) => slips * LETTERS_A_SLIP <= wanted.length)
    .sort((one, other) => one.slips - other.slips);
  return ranked[0]?.candidate ?? null;
}

const LONGEST_COMPARED = 100;

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .slice(0, LONGEST_COMPARED);
}
