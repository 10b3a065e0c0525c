/** What the cells of a column hold; a symbol is shorthand of the Government Analysis Function, or nothing. */
export type ColumnKind = 'text' | 'number' | 'percent' | 'count' | 'date' | 'symbol';

export interface PublishedColumn {
  /** The name that machines read, in lower case: the header of a CSV file and the key in JSON. */
  readonly id: string;
  /** The name that people read. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** In words, such as "per cent"; null where there is none. */
  readonly unit: string | null;
}

/** A figure that is not given: the symbol that stands in its place, and the status that says why in the words of the schema. */
export interface MissingCell {
  readonly shorthand: string;
  readonly status: string | null;
}

export type PublishedCell = number | string | MissingCell;

/** What is the same for every row of a table, such as its metric, or is said of the table as a whole. */
export interface TableFact {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Whether it may be long, so that a CSV file says it in the first row of a table alone. */
  readonly isLong?: boolean;
}

export interface PublishedRelease {
  readonly number: number;
  /** Null for what was never a file, such as an erasure. */
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly synthetic: boolean;
}

export type TableStatus = 'final' | 'provisional' | 'revised' | 'provisional and revised';

/** The state that a table was made in: with it, the same table can be made again. */
export interface TableState {
  /** What was asked: filters, cuts and other variables. */
  readonly filters: readonly TableFact[];
  readonly releases: readonly PublishedRelease[];
  /** The moment whose releases the figures rest on (ISO 8601); null where the answer does not say. */
  readonly asOf: string | null;
  /** The moment the table was made (ISO 8601). */
  readonly madeAt: string;
  readonly disclosure: {
    /** Which policy, in words. */
    readonly policy: string;
    /** What is suppressed, in words. */
    readonly suppressed: string;
  };
  /** Null where the answer does not say. */
  readonly status: TableStatus | null;
  /** When figures are next due, in words. */
  readonly nextUpdate: string | null;
  /** Whether any of the data is made up; null where the answer does not say. */
  readonly synthetic: boolean | null;
}

/** A table as it is published, whatever it is written as. */
export interface PublishedTable {
  readonly title: string;
  readonly subtitle: { readonly geography: string; readonly period: string; readonly unit: string };
  /** What is the same for every row: leading columns of a CSV file, lines above the table of a spreadsheet. */
  readonly facts: readonly TableFact[];
  readonly columns: readonly PublishedColumn[];
  /** Each with one cell a column. */
  readonly rows: readonly (readonly PublishedCell[])[];
  readonly notes: readonly string[];
  readonly source: string;
  readonly state: TableState;
}

/** Tables that are published together, with what their cover says. */
export interface PublishedWorkbook {
  readonly title: string;
  readonly about: readonly string[];
  readonly contact: string;
  readonly nextUpdate: string | null;
  readonly tables: readonly PublishedTable[];
}

/** Whether a cell is a figure that is not given. */
export function isMissing(cell: PublishedCell): cell is MissingCell {
  return typeof cell === 'object';
}
