import { readFileSync } from 'node:fs';
import { fragmentsOf } from '@citizen-graph/subgraph';
import {
  buildSchema,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  print,
} from 'graphql';
import { GATEWAY_FILES } from '../testing/test-access';
import { MOST_COST } from './cost-plugin';
import { readCostSheet } from './cost-sheet';
import { operationCost } from './operation-cost';

const SDL = `
  directive @cost(weight: Int!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
  type Query {
    n: Int
    board: Board
    boards: [Board!]! @listSize(assumedSize: 5)
    metrics: [Metric!]! @listSize(assumedSize: 10)
    comments(first: Int! = 20, of: String!): [Comment!] @cost(weight: 7) @listSize(slicingArguments: ["first"])
  }
  type Board { id: ID! metrics: [Metric!]! @listSize(assumedSize: 3) tags: [String!] @listSize(assumedSize: 9) }
  interface Metric { id: ID! table: Table days: [Day!] }
  type Mean implements Metric { id: ID! table: Table @cost(weight: 10) days: [Day!] @listSize(assumedSize: 2) }
  type Rate implements Metric { id: ID! table: Table @cost(weight: 4) days: [Day!] @listSize(assumedSize: 6) spread: Table }
  type Table { n: Int of: Board }
  type Day { n: Int }
  type Comment { text: String by: Board }
`;

test.each([
  // a field that gives a value costs nothing, and one that gives an object costs one
  ['{ n __typename }', {}, 0],
  ['{ board { id } }', {}, 1],
  // 5 boards
  ['{ boards { id } }', {}, 5],
  // 5 boards, each with 3 metrics
  ['{ boards { id metrics { id } } }', {}, 5 * (1 + 3)],
  // a list of values costs nothing
  ['{ boards { tags } }', {}, 5],
  // 10 metrics, each with a table of weight 10, the dearest of its two types, that is an object
  ['{ metrics { table { n } } }', {}, 10 * (1 + 10 + 1)],
  // of the list, the longest of its two types
  ['{ metrics { days { n } } }', {}, 10 * (1 + 6)],
  // of one type, what that type costs
  ['{ metrics { ... on Rate { table { n } spread { n } } } }', {}, 10 * (1 + (4 + 1) + 1)],
  ['{ metrics { ...R ...R } } fragment R on Rate { table { n } }', {}, 10 * (1 + 2 * (4 + 1))],
  // aliases are asked for each
  ['{ a: boards { id } b: boards { id } }', {}, 10],
  // weight 7, and as many as are asked for: 20 unless told
  ['{ comments(of: "x") { text } }', {}, 7 + 20],
  ['{ comments(of: "x", first: 3) { text by { id } } }', {}, 7 + 3 * 2],
  ['query ($n: Int!) { comments(of: "x", first: $n) { text } }', { n: 200_000 }, 200_007],
  ['{ comments(of: "x", first: -200000) { text } boards { id } }', {}, 7 + 1 + 5],
  // what is left out costs nothing
  [
    '{ boards @skip(if: true) { id } board @include(if: false) { id } comments(of: "x") @include(if: true) { text } }',
    {},
    27,
  ],
  ['query ($if: Boolean!) { ... @skip(if: $if) { boards { id } } board { id } }', { if: true }, 1],
  ['query ($if: Boolean!) { ... @skip(if: $if) { boards { id } } board { id } }', { if: false }, 6],
  // what the schema is
  ['{ __schema { types { fields { name } } } }', {}, 0],
])('%s', (source, variables, cost) => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const asked = { operation, fragments: fragmentsOf(document), variables };
  expect(operationCost(asked, buildSchema(SDL), readCostSheet(SDL))).toBe(cost);
});

const supergraph = readFileSync(GATEWAY_FILES.supergraphFile, 'utf8');
const schema = buildSchema(supergraph, { assumeValidSDL: true });
const sheet = readCostSheet(supergraph);
const manifest: Readonly<Record<string, string>> = Object.assign(
  {},
  ...GATEWAY_FILES.trustedDocumentsFiles.map((file) => JSON.parse(readFileSync(file, 'utf8'))),
);

test('every list of objects in the supergraph has a size', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isListType(getNullableType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(lists.length).toBeGreaterThan(80);
  const without = lists.filter((coordinate) => {
    const { size = null, sizeArgument = null } = sheet.get(coordinate) ?? {};
    return size === null && sizeArgument === null;
  });
  expect(without).toEqual([]);
});

test('every interface of the supergraph has types that say what its fields cost', () => {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  expect(interfaces.map(({ name }) => name)).toContain('Metric');
  for (const type of interfaces) expect(schema.getPossibleTypes(type).length).toBeGreaterThan(0);
});

test('our own operations cost what the tables say, and the dearest passes with room', () => {
  const costs = Object.values(manifest)
    .map(costOf)
    .sort(([, one], [, other]) => other - one);
  console.log(costs.map(([name, cost]) => `${String(cost).padStart(8)}  ${name}`).join('\n'));
  const [[, dearest] = ['', 0]] = costs;
  expect(dearest).toBeGreaterThan(50_000);
  expect(dearest * 1.5).toBeLessThan(MOST_COST);
  // a row with its period, two groups, a value and its interval, and a change with four objects
  const table = 10 + 1 + 50 * (1 + 1 + 2 + 2 + 5) + 30 * 2;
  // points with their period, value and special cause; stretches with their period and a start
  const chart = 20 + 1 + 24 * 4 + 2 * 3 + 2 + 2 + 5 + 30;
  expect(Object.fromEntries(costs)).toMatchObject({
    BoardPack: 1 + 60 * (1 + table),
    ControlChart: 1 + chart,
    AddVictimsAction: 3,
  });
});

function costOf(source: string): readonly [string, number] {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation?.name) throw new Error('an operation of ours has no name');
  // Ours leave parts out by @skip alone, so that with false they ask for all they can.
  const skipped = (operation.variableDefinitions ?? []).filter(({ type }) => print(type) === 'Boolean!');
  const variables = Object.fromEntries(skipped.map(({ variable }) => [variable.name.value, false]));
  const asked = { operation, fragments: fragmentsOf(document), variables };
  return [operation.name.value, operationCost(asked, schema, sheet)];
}
