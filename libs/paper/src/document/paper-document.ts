/** Words of a paper, or the mark of a note. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly link: string | null;
    }
  | { readonly kind: 'note'; readonly number: number; readonly isFirst: boolean };

export interface Heading {
  readonly kind: 'heading';
  /** From 1, below the title of the paper. */
  readonly level: number;
  readonly content: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Counted through the paper; null for one that has no number. */
  readonly number: number | null;
  readonly content: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly (readonly Inline[])[];
}

export interface Table {
  readonly kind: 'table';
  /** Such as Table 1. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly isNumeric: boolean }[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the last row is of all the others together. */
  readonly hasTotal: boolean;
  /** What its figures rest on. */
  readonly source: string;
}

export interface Chart {
  readonly kind: 'chart';
  /** Such as Figure 1. */
  readonly name: string;
  readonly caption: string;
  /** What a reader who does not see it is told. */
  readonly alternative: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The figures that it draws. */
  readonly data: Pick<Table, 'columns' | 'rows'>;
  readonly source: string;
}

export type Block = Heading | Paragraph | List | Table | Chart;

/** A paper, whatever it is then written as. */
export interface PaperDocument {
  readonly title: string;
  /** What stands below the title: the board, who presents it, the date. */
  readonly lines: readonly { readonly label: string | null; readonly text: string }[];
  readonly author: string | null;
  readonly date: string;
  readonly synthetic: boolean;
  readonly blocks: readonly Block[];
  /** The notes by number, from 1. */
  readonly notes: readonly string[];
}

/** The words of a stretch of a paper. */
export function plainText(content: readonly Inline[]): string {
  return content.map((each) => (each.kind === 'text' ? each.text : '')).join('');
}

export const SYNTHETIC_NOTICE =
  'All or some of the figures in this paper are made up, to show the platform. They say nothing of any real person or force.';
