import type { Paper } from './paper';

/** The day that a paper bears. */
export interface PaperDate {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly line: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(20\d{2})\b/iu;
const NUMBERS = /\b(\d{1,2})\/(\d{1,2})\/(20\d{2})\b/u;

/** The number of a month by its name or its first three letters, from 1; null where it is none. */
export function monthOfName(name: string): number | null {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}

/**
 * The first whole date, such as 27th June 2023 or 27/06/2023, that stands in a line of a few words, and so is
 * that of the paper rather than one it speaks of. Null where there is none.
 */
export function datePaper({ headings, blocks }: Paper): PaperDate | null {
  const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
  for (const { text, line } of [...headings, ...sentences].sort((one, other) => one.line - other.line)) {
    const day = text.split(/\s+/u).length <= MOST_WORDS ? dayIn(text) : null;
    if (day !== null) return { day, line };
  }
  return null;
}

const MOST_WORDS = 10;

function dayIn(text: string): string | null {
  const [, day, name, year] = DAY.exec(text) ?? [];
  if (day !== undefined && name !== undefined && year !== undefined)
    return toDay(year, monthOfName(name), day);
  const [, first, second, last] = NUMBERS.exec(text) ?? [];
  if (first === undefined || second === undefined || last === undefined) return null;
  return toDay(last, Number(second), first);
}

function toDay(year: string, month: number | null, day: string): string | null {
  if (month === null || month > 12 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
