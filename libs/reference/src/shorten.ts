/** The longest value that a message quotes, in UTF-16 code units. */
const LONGEST_VALUE = 80;

/** A value fit for a report or a message: control and invisible characters written out, at most 80 characters. */
export function shorten(value: string): string {
  const readable = value
    .slice(0, LONGEST_VALUE + 1)
    .replace(/[\p{Control}\p{Format}\p{Surrogate}]/gu, writtenOut);
  if (readable.length <= LONGEST_VALUE) return readable;
  return `${readable.slice(0, LONGEST_VALUE - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

function writtenOut(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
