/** Where something stands in a paper. Lines count from 1; of a Word file, its paragraphs and rows of tables. */
export interface Place {
  /** The number printed before the paragraph, such as 16; null where there is none. */
  readonly paragraph: string | null;
  readonly line: number;
}

export interface Sentence extends Place {
  readonly text: string;
}

export interface Paragraph extends Place {
  readonly kind: 'paragraph';
  /** The heading that it stands under; empty where there is none. */
  readonly heading: string;
  readonly sentences: readonly Sentence[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table extends Place {
  readonly kind: 'table';
  readonly heading: string;
  /** Of one text for each column, the lines of the header joined from the top down. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export type Block = Paragraph | Table;

export interface Heading {
  readonly line: number;
  readonly text: string;
}

export interface Paper {
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
}

/** A line of a paper before it is known what it belongs to. */
export type RawBlock =
  | ({ readonly kind: 'heading' } & Heading)
  | {
      readonly kind: 'text';
      readonly number: string | null;
      /** Whether it begins a new item of a list, and so does not go on with what is before it. */
      readonly isItem: boolean;
      /** The lines that the text runs over, each with its number. */
      readonly lines: readonly { readonly line: number; readonly text: string }[];
    }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] };
