import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createLogger, serveGraphQL } from '@citizen-graph/subgraph';
import type { RequestContext, RunningServer } from '@citizen-graph/subgraph';
import { aCaller } from '@citizen-graph/subgraph/testing/a-caller';
import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated"])`;

/** A subgraph that always works: it owns the places. */
const PLACES_SDL = `${FEDERATION}
  type Query @authenticated { areas: [Area!]!  area(code: ID!): Area  places: [Place!]! }
  type Area @key(fields: "code") @authenticated { code: ID!  name: String! }
  interface Place { id: ID!  title: String! }
  type Town implements Place @key(fields: "id") @authenticated { id: ID!  title: String! }
  type Village implements Place @key(fields: "id") @authenticated { id: ID!  title: String! }
`;

/** A subgraph that goes wrong in every way: it owns the figures. */
const FIGURES_SDL = `${FEDERATION}
  enum Level { HIGH LOW }
  scalar Month
  type Query @authenticated { figures: Figures  level: Level  total: Int!  since(month: Month!): Int  where: Area }
  type Mutation @authenticated { record(n: Int!): Int }
  type Figures @authenticated { total: Int  share: Float  label: String  good: Boolean  level: Level  months: [String!]  best: Figure }
  type Figure @authenticated { value: Int!  note: String }
  type Area @key(fields: "code") @authenticated { code: ID!  satisfaction: Float  responses: Int }
  type Village @key(fields: "id") @authenticated { id: ID!  population: Int }
`;

const AREAS = [
  { code: 'A', name: 'Arden' },
  { code: 'B', name: 'Brook' },
];
const PLACES = [
  { __typename: 'Town', id: 't1', title: 'First town' },
  { __typename: 'Village', id: 'v1', title: 'First village' },
  { __typename: 'Town', id: 't2', title: 'Second town' },
  { __typename: 'Village', id: 'v2', title: 'Second village' },
];

/** Composes the two subgraphs, to be found at the URLs given. */
export function composeSupergraph(urls: { readonly places: string; readonly figures: string }): string {
  const result = composeServices([
    { name: 'places', url: urls.places, typeDefs: parse(PLACES_SDL) },
    { name: 'figures', url: urls.figures, typeDefs: parse(FIGURES_SDL) },
  ]);
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n'));
  return result.supergraphSdl;
}

/** Serves the places and remembers the request ids it was sent. */
export async function startPlaces(): Promise<RunningServer & { readonly requestIds: string[] }> {
  const requestIds: string[] = [];
  const server = await serveGraphQL<RequestContext>({
    name: 'places',
    authenticate: () => Promise.resolve(aCaller()),
    source: { schema: placesSchema() },
    context: (request) => {
      requestIds.push(request.requestId);
      return request;
    },
    config: { host: '127.0.0.1', port: 0, shutdownDelayMs: 0, shutdownGraceMs: 1_000 },
    logger: createLogger({ name: 'places', level: 'silent' }),
  });
  return { ...server, requestIds };
}

function placesSchema(): GraphQLSchema {
  const areaOf = ({ code }: { code: string }) => AREAS.find((area) => area.code === code) ?? null;
  return buildSubgraphSchema({
    typeDefs: parse(PLACES_SDL),
    resolvers: {
      Query: {
        areas: () => AREAS,
        area: (_: unknown, args: { code: string }) => areaOf(args),
        places: () => PLACES,
      },
      Area: { __resolveReference: areaOf },
    },
  });
}
