import { invariant } from '@citizen-graph/reference';
import { getOperationAST, parse } from 'graphql';
import { codeBlocksOf } from './markdown';
import { listPages, readText } from './workspace';

/** A query that a page shows, and the heading that it stands under. */
export interface DocumentedQuery {
  readonly page: string;
  readonly heading: string;
  readonly name: string;
  readonly query: string;
}

/** The queries that README.md and the pages of docs show, each of which has a name. */
export function documentedQueries(): readonly DocumentedQuery[] {
  return listPages().flatMap((page) => {
    const text = readText(page);
    return codeBlocksOf(text, 'graphql').map((query) => {
      const name = getOperationAST(parse(query))?.name?.value;
      invariant(name, `a query of ${page} has no name, by which the explorer could offer it`);
      return { page, heading: headingBefore(text, query), name, query: query.trimEnd() };
    });
  });
}

function headingBefore(text: string, block: string): string {
  const before = text.slice(0, text.indexOf(block));
  return [...before.matchAll(/^#+ (.+)$/gm)].at(-1)?.[1] ?? '';
}
