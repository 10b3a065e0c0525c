import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { forgedToken } from './forged-token';
import { randomOperation } from './random-operation';
import { randomText } from './random-scalar';

/** What is sent to an endpoint that a number stands for. */
export interface HostileRequest {
  readonly kind: string;
  readonly endpoint: number;
  readonly method: 'GET' | 'POST';
  /** What follows /graphql. */
  readonly search: string;
  /** Beside those that let somebody in, or in their place. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Whether it has to be refused as from nobody. */
  readonly isForged: boolean;
}

export interface HostileSources {
  readonly schema: GraphQLSchema;
  /** Identifiers of trusted documents. */
  readonly documentIds: readonly string[];
  readonly endpoints: number;
  /** A good token, to be spoilt. */
  readonly token: string;
  /** The header that subgraphs are told in who asks. */
  readonly callerHeader: string;
}

type Part = Partial<Omit<HostileRequest, 'kind'>>;
type Maker = (draw: GeneratorValue, sources: HostileSources) => Part;

const HEADERS = [
  'accept',
  'content-type',
  'content-encoding',
  'x-request-id',
  'x-purpose',
  'origin',
  'cookie',
  'if-none-match',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-http-method-override',
  'apollo-require-preflight',
  'apollo-query-plan-experimental',
  'x-apollo-operation-name',
  'traceparent',
];

const anyEndpoint = (draw: GeneratorValue, { endpoints }: HostileSources): number =>
  draw(fc.nat, { max: endpoints - 1 });

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value) ?? '');

const MAKERS: Readonly<Record<string, Maker>> = {
  bytes: (draw, sources) => ({
    endpoint: anyEndpoint(draw, sources),
    body: Buffer.from(draw(fc.uint8Array, { maxLength: 200 })),
  }),
  json: (draw, sources) => ({ endpoint: anyEndpoint(draw, sources), body: json(draw(fc.jsonValue)) }),
  fields: (draw, sources) => ({ endpoint: anyEndpoint(draw, sources), body: json(anyRequest(draw)) }),
  operation: (draw, { schema }) => ({ body: json({ query: randomOperation(draw, schema) }) }),
  spoilt: (draw, { schema }) => ({ body: json({ query: spoil(draw, randomOperation(draw, schema)) }) }),
  variables: (draw, { documentIds }) => ({
    body: json({
      documentId: draw(fc.constantFrom, ...documentIds),
      variables: anyVariables(draw),
      operationName: draw(fc.boolean) ? randomText(draw) : undefined,
    }),
  }),
  document: (draw) => ({ body: json({ documentId: randomText(draw), variables: anyVariables(draw) }) }),
  search: (draw, { documentIds }) => ({
    method: 'GET',
    search: `?${new URLSearchParams({
      documentId: draw(fc.boolean) ? draw(fc.constantFrom, ...documentIds) : randomText(draw),
      variables: draw(fc.boolean) ? JSON.stringify(anyVariables(draw)) : randomText(draw),
      [randomText(draw).slice(0, 40)]: 'x',
    })}`,
  }),
  headers: (draw, sources) => ({
    endpoint: anyEndpoint(draw, sources),
    headers: { [draw(fc.constantFrom, ...HEADERS)]: sendable(randomText(draw)) },
    body: json({ query: '{ __typename }' }),
  }),
  token: (draw, { token }) => ({
    headers: { authorization: sendable(forgedToken(draw, token)) },
    body: json({ query: '{ __typename }' }),
    isForged: true,
  }),
  caller: (draw, { token, endpoints, callerHeader }) => ({
    endpoint: 1 + draw(fc.nat, { max: endpoints - 2 }),
    headers: { [callerHeader]: sendable(forgedToken(draw, token).replace(/^Bearer /, '')) },
    body: json({ query: '{ __typename }' }),
    isForged: true,
  }),
};

/** Any request of those that would do harm if they could. */
export function hostileRequest(draw: GeneratorValue, sources: HostileSources): HostileRequest {
  const kind = draw(fc.constantFrom, ...Object.keys(MAKERS));
  const part = MAKERS[kind]?.(draw, sources);
  const plain = {
    endpoint: 0,
    method: 'POST',
    search: '',
    headers: {},
    body: Buffer.alloc(0),
    isForged: false,
  } as const;
  return { ...plain, ...part, kind };
}

function anyRequest(draw: GeneratorValue): unknown {
  const value = (): unknown => (draw(fc.boolean) ? randomText(draw) : draw(fc.jsonValue));
  const names = ['query', 'variables', 'operationName', 'extensions', 'documentId'];
  return Object.fromEntries(names.filter(() => draw(fc.boolean)).map((name) => [name, value()]));
}

function anyVariables(draw: GeneratorValue): unknown {
  const names = [
    'board',
    'period',
    'metric',
    'area',
    'asOf',
    'asOfRelease',
    'where',
    'by',
    'id',
    'survey',
    'input',
  ];
  const some = names.filter(() => draw(fc.nat, { max: 3 }) === 0);
  const value = (): unknown => {
    const choice = draw(fc.nat, { max: 3 });
    if (choice === 0) return randomText(draw);
    if (choice === 1) return { from: '2022-04', to: draw(fc.boolean) ? '2023-03' : randomText(draw) };
    return choice === 2 ? draw(fc.integer) : draw(fc.jsonValue);
  };
  return Object.fromEntries([...some, randomText(draw).slice(0, 40)].map((name) => [name, value()]));
}

/** Takes a part out of a text, or puts another in. */
function spoil(draw: GeneratorValue, text: string): string {
  const at = draw(fc.nat, { max: text.length });
  const cut = draw(fc.nat, { max: 5 });
  return text.slice(0, at) + (draw(fc.boolean) ? randomText(draw) : '') + text.slice(at + cut);
}

/** What HTTP lets a header hold. */
function sendable(text: string): string {
  return text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 9_000);
}
