import type { FiguresFragment, TypedDocumentString } from '@citizen-graph/operations';
import { findCell } from './find-cell';
import type { Reading, RowCodes, Take } from './find-cell';

/** Where in the answer to an operation a figure stands. */
export interface Place<Answer> {
  readonly table: (answer: Answer) => FiguresFragment | null | undefined;
  readonly row?: RowCodes;
  readonly take?: Take;
}

/** Asks the gateway. Fields that came back with an error are null in the answer. */
export type Ask = <Answer, Variables>(document: TypedDocumentString<Answer, Variables>) => Promise<Answer>;

/** One operation and the figures of the paper that it answers, by their identifiers. */
export interface PaperQuery {
  readonly ids: readonly string[];
  readonly read: (ask: Ask) => Promise<ReadonlyMap<string, Reading>>;
}

/** The operation that a paragraph's figures come out of, and where in its answer each stands. */
export function paperQuery<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  places: Readonly<Record<string, Place<Answer>>>,
): PaperQuery {
  return {
    ids: Object.keys(places),
    read: async (ask) => {
      const answer = await ask(document);
      return new Map(
        Object.entries(places).map(([id, { table, row = {}, take = 'value' }]) => [
          id,
          findCell(table(answer), row, take),
        ]),
      );
    },
  };
}
