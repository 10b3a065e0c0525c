import { ask } from '../testing/test-gateway';
import { startSpiedGateway } from '../testing/spied-gateway';
import type { SpiedGateway } from '../testing/spied-gateway';

let gateway: SpiedGateway;

beforeAll(async () => {
  gateway = await startSpiedGateway();
});

afterAll(() => gateway.stop());

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const chained = (end: string): string =>
  `{ boards { ...F0 } } ${repeat(20, (n) => `fragment F${n} on Board { ...F${n + 1} ...F${n + 1} }`)} fragment F20 on Board { ${end} }`;

const within = (depth: number): string =>
  `{ ${repeat(depth, () => 'board(id: "b") {')} id ${'}'.repeat(depth)} }`;

const schemaWithin = (depth: number): string =>
  `{ __schema { types ${repeat(depth, () => '{ fields { type')} { name } ${'} }'.repeat(depth)} } }`;

const MANY = Array.from({ length: 200_000 }, () => 1);

interface Abuse {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly status: number;
  readonly code: string;
}

const ABUSES: Readonly<Record<string, Abuse>> = {
  '20 chained fragments': { query: chained('id'), status: 400, code: 'OPERATION_TOO_LARGE' },
  '20 chained fragments of no field': {
    query: chained('__typename'),
    status: 400,
    code: 'OPERATION_TOO_LARGE',
  },
  '12 fragments that all spread each other': {
    query: `{ boards { ...F0 } } ${repeat(12, (n) => `fragment F${n} on Board { ${repeat(12, (m) => `...F${m}`)} }`)}`,
    status: 400,
    code: 'OPERATION_TOO_LARGE',
  },
  '1000 aliases': {
    query: `{ ${repeat(1_000, (n) => `a${n}: boards { id }`)} }`,
    status: 400,
    code: 'OPERATION_TOO_LARGE',
  },
  'depth 1000': { query: within(1_000), status: 400, code: 'OPERATION_TOO_LARGE' },
  'depth 110': { query: within(110), status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  'overlapping fields x100': {
    query: `{ ${repeat(100, () => 'boards { metrics { id title } }')} }`,
    status: 400,
    code: 'OPERATION_TOO_LARGE',
  },
  'overlapping fields x950': {
    query: `{ boards { ${repeat(950, () => 'id')} } }`,
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  'first: 200000': {
    query: '{ surveys { comments(period: { from: "2022-04", to: "2023-03" }, first: 200000) { id } } }',
    status: 400,
    code: 'COST_TOO_HIGH',
  },
  'first: 200000 by a default': {
    query: 'query ($n: Int! = 200000) { releases(first: $n) { number } }',
    status: 400,
    code: 'COST_TOO_HIGH',
  },
  '200,000 values by a variable': {
    query: 'query ($ids: [ID!]) { metrics(ids: $ids) { id } }',
    variables: { ids: MANY },
    status: 413,
    code: 'REQUEST_TOO_LARGE',
  },
  '40,000 values by a variable, in a body that is read': {
    query: 'query ($ids: [ID!]) { metrics(ids: $ids) { id } }',
    variables: { ids: MANY.slice(0, 40_000) },
    status: 400,
    code: 'OPERATION_TOO_LARGE',
  },
  'types within types': { query: schemaWithin(12), status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  'a fragment that spreads itself': {
    query: '{ boards { ...F } } fragment F on Board { id ...F }',
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
};

test('what is made to be dear is refused before any subgraph is asked', async () => {
  await ask(gateway.url, '{ boards { id } }');
  gateway.spy.hits.length = 0;
  const found: Record<string, { status: number; code: unknown }> = {};
  const lines: string[] = [];
  for (const [name, { query, variables }] of Object.entries(ABUSES)) {
    const started = performance.now();
    const { status, body, text } = await ask(gateway.url, query, variables ? { variables } : {});
    const ms = performance.now() - started;
    const { errors } = body as { errors: { extensions: { code: string } }[] };
    found[name] = { status, code: errors[0]?.extensions.code };
    lines.push(`${ms.toFixed(1).padStart(8)} ms  ${String(query.length).padStart(6)} characters  ${name}`);
    expect(text.length).toBeLessThan(10_000);
  }
  console.log(lines.join('\n'));
  const expected = Object.entries(ABUSES).map(([name, { status, code }]) => [name, { status, code }]);
  expect(found).toEqual(Object.fromEntries(expected));
  expect(gateway.spy.hits).toEqual([]);
});
