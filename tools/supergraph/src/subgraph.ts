import type { GraphQLSchema } from 'graphql';

/** A subgraph of the supergraph: an app in apps/<name>. */
export interface Subgraph {
  readonly name: string;
  /** Where the gateway finds it when nothing else is configured. */
  readonly url: string;
  readonly buildSchema: () => Promise<GraphQLSchema>;
}

/** Where the subgraph's schema is committed, from the root of the workspace. */
export function schemaFileOf({ name }: Pick<Subgraph, 'name'>): string {
  return `apps/${name}/schema.graphql`;
}
