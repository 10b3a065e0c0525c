import type { Refusal } from './row-issue';

/** How a file is written down, as found by looking at it. */
export interface Dialect {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly byteOrderMark: boolean;
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnding: '\n' | '\r\n';
  /** The decimal mark where it is known; otherwise the delimiter tells. */
  readonly decimal?: '.' | ',';
  /** How many rows stand before the first record, and which of them has the names: 1 and 1 unless given. */
  readonly headerRows?: number;
  readonly namesInRow?: number;
}

/** One column of a source's file: the text of its header and how the text of a field becomes a value. */
export interface Column<Value> {
  readonly header: string;
  /** What the field takes, in plain words, for the rejection report. */
  readonly expected: string;
  readonly parse: (text: string, dialect: Dialect) => Value | Refusal;
  /** Whether a text that was taken speaks of a time after a day, written YYYY-MM-DD; left out where it may. */
  readonly liesAfter?: (text: string, day: string) => boolean;
  /** Whether a file may lack the column; then each of its rows has what an empty field gives. */
  readonly mayBeMissing?: boolean;
  /** Whether a refused text may hold personal data, so that no report repeats it. */
  readonly isPersonal?: boolean;
}
