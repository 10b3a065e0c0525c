import { DomainError } from '@citizen-graph/reference';
import {
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { serveGraphQL } from '../serve';
import type { RunningServer, ServeOptions } from '../serve';
import type { RequestContext } from '../request-context';
import { aCaller } from '../../testing/a-caller';
import { recordedLogger } from './log-lines';
import type { LogLine } from './log-lines';

const MonthScalar = new GraphQLScalarType({
  name: 'Month',
  parseValue: () => {
    throw new DomainError('INVALID_MONTH', 'A month is written YYYY-MM.');
  },
});

export interface TestServer extends RunningServer {
  readonly lines: LogLine[];
  readonly logText: () => string;
  /** Lets the field `slow` answer. */
  release(): void;
  /** Resolves when the field `slow` has been asked for. */
  readonly slowStarted: Promise<void>;
}

type Overrides = Partial<
  Pick<ServeOptions<RequestContext>, 'readiness' | 'config' | 'context' | 'limits' | 'http' | 'takeDocument'>
>;

/** A server with a field for each way in which a resolver ends. */
export async function startTestServer(overrides: Overrides = {}): Promise<TestServer> {
  const started = signal();
  const released = signal();
  const { logger, lines, text } = recordedLogger();
  const server = await serveGraphQL<RequestContext>({
    name: 'test',
    source: { schema: testSchema(started, released) },
    authenticate: () => Promise.resolve(aCaller()),
    context: (request) => request,
    config: { host: '127.0.0.1', port: 0, shutdownDelayMs: 0, shutdownGraceMs: 5_000 },
    logger,
    ...overrides,
  });
  return { ...server, lines, logText: text, release: released.send, slowStarted: started.sent };
}

const Chain: GraphQLObjectType = new GraphQLObjectType({
  name: 'Chain',
  fields: () => ({ next: { type: Chain }, name: { type: GraphQLString } }),
});

const Steps: GraphQLObjectType = new GraphQLObjectType({
  name: 'Steps',
  fields: () =>
    Object.fromEntries([
      ['end', { type: GraphQLString, resolve: () => 'end' }],
      ...Array.from({ length: 16 }, (_, n) => [`step${n}`, { type: Steps, resolve: () => ({}) }] as const),
    ]),
});

const Surveys = new GraphQLObjectType({
  name: 'Surveys',
  fields: { drivers: { type: GraphQLString, args: { survey: { type: GraphQLID } }, resolve: () => 'd' } },
});

function testSchema(started: Signal, released: Signal): GraphQLSchema {
  const fields = {
    hello: { type: GraphQLString, resolve: () => 'hello' },
    requestId: {
      type: GraphQLString,
      resolve: (_: unknown, __: unknown, context: RequestContext) => context.requestId,
    },
    rule: {
      type: GraphQLString,
      resolve: () => fail(new DomainError('UNKNOWN_AREA', 'There is no such area.')),
    },
    fault: { type: GraphQLString, resolve: () => fail(new Error('SELECT hunter2 FROM secrets')) },
    busy: {
      type: GraphQLString,
      resolve: () => fail(new Error('timeout exceeded when trying to connect')),
    },
    next: { type: Chain },
    step0: { type: Steps, resolve: () => ({}) },
    list: { type: GraphQLInt, args: { of: { type: new GraphQLList(GraphQLInt) } }, resolve: () => 1 },
    surveys: { type: Surveys, resolve: () => ({}) },
    hole: { type: new GraphQLNonNull(GraphQLInt), resolve: () => null },
    month: { type: GraphQLString, args: { month: { type: MonthScalar } }, resolve: () => 'm' },
    slow: { type: GraphQLString, resolve: () => (started.send(), released.sent.then(() => 'slow')) },
  };
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
}

interface Signal {
  readonly sent: Promise<void>;
  send(): void;
}

function signal(): Signal {
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  return { sent, send: () => send() };
}

function fail(error: Error): never {
  throw error;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Sends a POST with a body as it is. */
export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Asks a GraphQL question. */
export function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  return post(url, JSON.stringify({ query, variables }));
}
