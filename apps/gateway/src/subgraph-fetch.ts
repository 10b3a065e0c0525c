import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { invariant } from '@citizen-graph/reference';
import { fragmentsOf } from '@citizen-graph/subgraph';
import { Kind, getOperationAST, parse } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLFormattedError,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { isJsonObject } from './subgraph-answer';
import type { JsonObject } from './subgraph-answer';

type Path = NonNullable<GraphQLFormattedError['path']>;

export const ENTITIES_FIELD = '_entities';

/** What the query plan asks of one subgraph. */
export interface SubgraphFetch {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The entities it is asked about, in the order of the answer; null for a fetch of root fields. */
  readonly representations: readonly JsonObject[] | null;
  /** Where the answer goes in the response; `@` stands for every element of a list. */
  readonly path: readonly string[];
}

/** Reads the fetch out of what the gateway hands to a data source. */
export function toSubgraphFetch(options: GraphQLDataSourceProcessOptions): SubgraphFetch {
  const document = documentOf(options);
  const operation = getOperationAST(document);
  invariant(operation, 'a fetch of a query plan holds one operation');
  const representations: unknown = options.request.variables?.['representations'];
  return {
    operation,
    fragments: fragmentsOf(document),
    representations: Array.isArray(representations) ? representations.filter(isJsonObject) : null,
    path: 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []).map(String) : [],
  };
}

/** The paths, inside the subgraph's answer, of the fields that are lost when there is no answer. */
export function lostPaths(fetch: SubgraphFetch): Path[] {
  if (fetch.representations === null) return keysOf(fetch.operation.selectionSet).map((key) => [key]);
  // one error for a whole list: a dead subgraph should not cost a thousand errors
  if (fetch.path.includes('@')) return [[]];
  const [entities] = fetch.operation.selectionSet.selections;
  invariant(entities?.kind === Kind.FIELD && entities.selectionSet, 'an entity fetch selects _entities');
  return keysOf(entities.selectionSet).map((key) => [ENTITIES_FIELD, 0, key]);

  function keysOf(selectionSet: SelectionSetNode): string[] {
    const keys = selectionSet.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return keysOf(selection.selectionSet);
      const fragment = fetch.fragments[selection.name.value];
      return fragment ? keysOf(fragment.selectionSet) : [];
    });
    return [...new Set(keys)].filter((key) => key !== '__typename');
  }
}

function documentOf(options: GraphQLDataSourceProcessOptions): DocumentNode {
  const planned = 'document' in options ? options.document : undefined;
  return planned ?? parse(options.request.query ?? '');
}
