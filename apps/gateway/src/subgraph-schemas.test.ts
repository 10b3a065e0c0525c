import { printSubgraphSchema } from '@apollo/subgraph';
import { buildSchema as buildCatalogue } from '@citizen-graph/catalogue-app';
import { buildSchema as buildConfidence } from '@citizen-graph/confidence-app';
import { buildSchema as buildStopSearch } from '@citizen-graph/stop-search-app';
import { buildSchema as buildSurveys } from '@citizen-graph/surveys-app';
import { buildSchema as buildVictimsCode } from '@citizen-graph/victims-code-app';
import { buildSchema as buildWmnow } from '@citizen-graph/wmnow-app';
import { Kind, parse, visit } from 'graphql';
import type { ASTNode, ASTVisitor } from 'graphql';

const BUILDERS = {
  catalogue: buildCatalogue,
  surveys: buildSurveys,
  'victims-code': buildVictimsCode,
  'stop-search': buildStopSearch,
  confidence: buildConfidence,
  wmnow: buildWmnow,
};
const NAMES = Object.keys(BUILDERS);

let printed: Record<string, string>;

beforeAll(async () => {
  printed = await printAll(Object.entries(BUILDERS));
});

// type-graphql keeps what it knows of classes in one store for the whole process.
test('building every schema again in this process, in another order, gives the same schemas', async () => {
  expect(await printAll(Object.entries(BUILDERS).reverse())).toEqual(printed);
});

test('no schema holds the metrics of another subject, though it may name them by their key', () => {
  const metricTypes = (name: string) =>
    printed[name]?.match(/(?<=^type )\w+Metric\b(?!\s*@key\([^)]*resolvable: false)/gm);
  expect(NAMES.map((name) => [name, metricTypes(name)])).toEqual([
    [
      'catalogue',
      ['SurveyMetric', 'VictimsCodeMetric', 'StopSearchMetric', 'ConfidenceMetric', 'WmnowMetric'],
    ],
    ['surveys', ['SurveyMetric']],
    ['victims-code', ['VictimsCodeMetric']],
    ['stop-search', ['StopSearchMetric']],
    ['confidence', ['ConfidenceMetric']],
    ['wmnow', ['WmnowMetric']],
  ]);
});

test.each(NAMES)('every element of the schema of %s is described', (name) => {
  expect(undescribedIn(printed[name] ?? '')).toEqual([]);
});

test('an element without a description is found, wherever it stands', () => {
  const sdl = 'type A { b(c: D): E } input D { f: Int } enum E { G } interface H { i: Int } scalar J';
  expect(undescribedIn(sdl)).toEqual(['A', 'b', 'c', 'D', 'f', 'E', 'G', 'H', 'i', 'J']);
});

// Query and Mutation are everybody's, so that no subgraph says what they are.
const SHARED_ROOTS: readonly string[] = ['Query', 'Mutation'];

function undescribedIn(sdl: string): readonly string[] {
  const undescribed: string[] = [];
  const note = (node: ASTNode): void => {
    if (!('description' in node) || !('name' in node) || node.name === undefined) return;
    const name = node.name.value;
    if (node.description === undefined && !SHARED_ROOTS.includes(name)) undescribed.push(name);
  };
  const visitor: ASTVisitor = {
    [Kind.OBJECT_TYPE_DEFINITION]: note,
    [Kind.INTERFACE_TYPE_DEFINITION]: note,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: note,
    [Kind.ENUM_TYPE_DEFINITION]: note,
    [Kind.SCALAR_TYPE_DEFINITION]: note,
    [Kind.UNION_TYPE_DEFINITION]: note,
    [Kind.FIELD_DEFINITION]: note,
    [Kind.INPUT_VALUE_DEFINITION]: note,
    [Kind.ENUM_VALUE_DEFINITION]: note,
  };
  visit(parse(sdl), visitor);
  return undescribed;
}

async function printAll(
  builders: readonly (readonly [string, typeof buildCatalogue])[],
): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const [name, build] of builders) all[name] = printSubgraphSchema(await build());
  return all;
}
