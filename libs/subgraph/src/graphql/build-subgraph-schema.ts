import { buildSubgraphSchema as buildFederatedSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap } from 'type-graphql';
import type { BuildSchemaOptions, ResolversMap } from 'type-graphql';

/** Finds an entity by the key that another subgraph knows it by; null when there is none. */
export type ReferenceResolver = (reference: never, context: never) => unknown;

export interface SubgraphSchemaOptions {
  readonly resolvers: BuildSchemaOptions['resolvers'];
  /** Object types that no field of a query leads to, such as entities that only other subgraphs name. */
  readonly orphanedTypes: NonNullable<BuildSchemaOptions['orphanedTypes']>;
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

const FEDERATION = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

/** The executable schema of a subgraph, from type-graphql classes. */
export async function buildSubgraphSchema(options: SubgraphSchemaOptions): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: options.resolvers,
    orphanedTypes: options.orphanedTypes,
    validate: false,
    // Federation's directives are known only once the schema has been printed and built again.
    skipCheck: true,
  });
  const typeDefs = parse(`${FEDERATION}\n${printSchemaWithDirectives(schema)}`);
  const resolvers = withReferences(createResolversMap(schema), options);
  // The two libraries describe the same resolver map in types that do not meet.
  return buildFederatedSchema({ typeDefs, resolvers } as Parameters<typeof buildFederatedSchema>[0]);
}

function withReferences(resolvers: ResolversMap, { references }: SubgraphSchemaOptions) {
  const own = Object.entries(references).map(([type, resolveReference]) => [
    type,
    { ...resolvers[type], __resolveReference: resolveReference },
  ]);
  return { ...resolvers, ...Object.fromEntries(own) };
}
