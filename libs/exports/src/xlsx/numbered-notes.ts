import type { PublishedTable } from '../model/published-table';

/** A note of a workbook, with the numbers of the tables that it belongs to. */
export interface NumberedNote {
  readonly number: number;
  readonly text: string;
  readonly tables: readonly number[];
}

/** The notes of all tables, each once, numbered in the order they come. */
export function numberNotes(tables: readonly PublishedTable[]): readonly NumberedNote[] {
  const texts = [...new Set(tables.flatMap(({ notes }) => notes))];
  return texts.map((text, index) => ({
    number: index + 1,
    text,
    tables: tables.flatMap(({ notes }, table) => (notes.includes(text) ? [table + 1] : [])),
  }));
}
