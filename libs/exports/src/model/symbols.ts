import { isMissing } from './published-table';
import type { PublishedTable } from './published-table';

export interface TableSymbol {
  readonly shorthand: string;
  readonly meaning: string;
}

export const NOT_APPLICABLE = '[z]';
export const NOT_AVAILABLE = '[x]';

/**
 * The symbols that stand in place of a number or beside one, and what they mean.
 * Source: Symbols in tables, definitions and help, Government Analysis Function.
 */
export const SYMBOLS: readonly TableSymbol[] = [
  {
    shorthand: '[b]',
    meaning: 'The series breaks in the period: do not set the figure against earlier ones.',
  },
  { shorthand: '[c]', meaning: 'Not given, so that no person can be told from it.' },
  { shorthand: '[low]', meaning: 'Rounds to nought, but is not nought.' },
  { shorthand: '[p]', meaning: 'Provisional: some of its months have not come in.' },
  { shorthand: '[r]', meaning: 'Revised since it was first given.' },
  { shorthand: '[u]', meaning: 'Rests on too few people to be relied on, and so is not given.' },
  { shorthand: '[x]', meaning: 'Not available.' },
  { shorthand: NOT_APPLICABLE, meaning: 'Not applicable.' },
];

const SHORTHAND = /\[[a-z]+\]/g;

/** The symbols that a table uses, in alphabetical order, each once; one without rows is written with a line of [z]. */
export function symbolsIn({ columns, rows }: PublishedTable): readonly TableSymbol[] {
  const used = new Set(
    rows.flatMap((row) =>
      row.flatMap((cell, index) => {
        const isSymbol = isMissing(cell) || columns[index]?.kind === 'symbol';
        return isSymbol ? shorthandsOf(isMissing(cell) ? cell.shorthand : String(cell)) : [];
      }),
    ),
  );
  if (rows.length === 0) used.add(NOT_APPLICABLE);
  return SYMBOLS.filter(({ shorthand }) => used.has(shorthand));
}

function shorthandsOf(text: string): readonly string[] {
  return text.match(SHORTHAND) ?? [];
}
