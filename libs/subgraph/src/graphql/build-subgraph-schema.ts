import { buildSubgraphSchema as buildFederatedSchema } from '@apollo/subgraph';
import { FIELD_COSTS, LIST_SIZES, REQUIREMENTS } from '@citizen-graph/access';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap } from 'type-graphql';
import type { BuildSchemaOptions, ResolversMap } from 'type-graphql';
import { guardFields } from '../access/guard-fields';
import { stateCosts } from '../access/state-costs';
import type { Costs } from '../access/state-costs';
import { stateRequirements } from '../access/state-requirements';
import type { Requirements } from '../access/state-requirements';
import { describeRoots } from './describe-roots';

/** What the fields of a schema ask and cost; for the tables of libs/access unless given. */
export interface SchemaRules {
  readonly requirements: Requirements;
  readonly costs: Costs;
}

/** Finds an entity by the key that another subgraph knows it by; null when there is none. */
export type ReferenceResolver = (reference: never, context: never) => unknown;

export interface SubgraphSchemaOptions {
  readonly resolvers: BuildSchemaOptions['resolvers'];
  /** Object types that no field of a query leads to, such as entities that only other subgraphs name. */
  readonly orphanedTypes: NonNullable<BuildSchemaOptions['orphanedTypes']>;
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  readonly rules?: SchemaRules;
}

const RULES: SchemaRules = {
  requirements: REQUIREMENTS,
  costs: {
    sizeOf: (type, field) => LIST_SIZES[type]?.[field],
    weightOf: (coordinate) => FIELD_COSTS[coordinate],
  },
};

const FEDERATION = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
    "@key", "@shareable", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"
  ])`;

/** The executable schema of a subgraph, from type-graphql classes. */
export async function buildSubgraphSchema(options: SubgraphSchemaOptions): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: options.resolvers,
    orphanedTypes: options.orphanedTypes,
    validate: false,
    // Federation's directives are known only once the schema has been printed and built again.
    skipCheck: true,
  });
  const { requirements, costs } = options.rules ?? RULES;
  const printed = describeRoots(parse(`${FEDERATION}\n${printSchemaWithDirectives(schema)}`));
  const typeDefs = stateCosts(stateRequirements(printed, requirements), costs);
  const resolvers = withReferences(createResolversMap(schema), options);
  // The two libraries describe the same resolver map in types that do not meet.
  const federated = buildFederatedSchema({ typeDefs, resolvers } as Parameters<
    typeof buildFederatedSchema
  >[0]);
  guardFields(federated, requirements);
  return federated;
}

function withReferences(resolvers: ResolversMap, { references }: SubgraphSchemaOptions) {
  const own = Object.entries(references).map(([type, resolveReference]) => [
    type,
    { ...resolvers[type], __resolveReference: resolveReference },
  ]);
  return { ...resolvers, ...Object.fromEntries(own) };
}
