import { composeServices } from '@apollo/composition';
import type { CompositionSuccess } from '@apollo/composition';
import { GraphQLSchema, parse, printSchema } from 'graphql';
import type { GraphQLError } from 'graphql';
import { toGeneratedFile } from './generated-file';

export interface SubgraphSdl {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

type CompositionHint = CompositionSuccess['hints'][number];

/** Two committed files, one for the gateway and one with what clients see, or why there are none. */
export type Composition =
  | { readonly supergraph: string; readonly apiSchema: string; readonly hints: readonly string[] }
  | { readonly supergraph: null; readonly errors: readonly string[] };

/** Composes the supergraph file, or says in one line each why the subgraphs do not fit together. */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): Composition {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const result = composeServices(services);
  if (result.errors) return { supergraph: null, errors: result.errors.map(toErrorLine) };
  return {
    supergraph: toGeneratedFile(result.supergraphSdl),
    apiSchema: toGeneratedFile(printByName(result.schema.toAPISchema().toGraphQLJSSchema())),
    hints: result.hints.filter(isWorthSaying).map(toHintLine),
  };
}

// As the supergraph is: so a type stays where it is when another comes to refer to it.
function printByName(schema: GraphQLSchema): string {
  const config = schema.toConfig();
  const types = config.types.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return printSchema(new GraphQLSchema({ ...config, types }));
}

// At DEBUG, composition says of every field that some subgraph has and another has not. That is the design here:
// the catalogue says what a metric is, its subject gives the table.
function isWorthSaying({ definition }: CompositionHint): boolean {
  return definition.level.name !== 'DEBUG';
}

function toHintLine({ definition, message }: CompositionHint): string {
  return `${definition.level.name} ${definition.code}: ${message}`;
}

function toErrorLine({ message, extensions }: GraphQLError): string {
  return `${String(extensions['code'] ?? 'COMPOSITION_ERROR')}: ${message}`;
}
