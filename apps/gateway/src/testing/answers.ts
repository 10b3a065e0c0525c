import { readPaperFigures, roundAsPaper } from '@citizen-graph/sample-data';

export interface Figure {
  readonly status: string;
  readonly value: number | null;
}

export interface BoardPack {
  readonly boards: readonly {
    readonly metrics: readonly {
      readonly __typename: string;
      readonly id: string;
      readonly table: { readonly rows: readonly { readonly value: Figure }[] } | null;
    }[];
  }[];
}

interface AreaTable {
  readonly table: {
    readonly rows: readonly {
      readonly area: unknown;
      readonly value: { readonly value: number };
      readonly change: {
        readonly absolute: number;
        readonly relative: number;
        readonly value: { readonly value: number };
      };
    }[];
  };
}

export interface PaperAnswer {
  readonly areas: unknown;
  readonly members: AreaTable;
  readonly rate: AreaTable;
  readonly share: AreaTable;
}

export interface GroupTable {
  readonly metric: {
    readonly table: {
      readonly rows: readonly {
        readonly group: readonly { readonly code: string }[];
        readonly value: Figure;
      }[];
    };
  };
}

/** The data of an answer, whose shape the query gives. */
export function dataOf<Data>(body: unknown): Data {
  return (body as { readonly data: Data }).data;
}

export function errorsOf(body: unknown): readonly unknown[] {
  return (body as { readonly errors?: readonly unknown[] }).errors ?? [];
}

const FIGURES = new Map(readPaperFigures().map((figure) => [figure.id, figure]));

/** What the paper prints. */
export function paper(id: string): number | undefined {
  return FIGURES.get(id)?.value;
}

/** A figure of ours as the paper rounds it. */
export function rounded(id: string, value: number | undefined): number | undefined {
  const figure = FIGURES.get(id);
  return figure && value !== undefined ? roundAsPaper(value, figure.rounding) : undefined;
}
