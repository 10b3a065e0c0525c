import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Kind, NoUnusedFragmentsRule, buildSchema, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import * as operations from './index';

const workspace = join(__dirname, '../../..');
const schema = buildSchema(readFileSync(join(workspace, 'schema.graphql'), 'utf8'));
const read = (file: string): DocumentNode => parse(readFileSync(join(__dirname, file), 'utf8'));

const files = readdirSync(__dirname).filter((file) => file.endsWith('.graphql'));
const definitions = files.flatMap((file) => read(file).definitions);
const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
// Fragments are shared by all the files, so that no operation uses every one of them.
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

function problemsOf(document: DocumentNode): readonly string[] {
  const own = document.definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
  const whole = { ...document, definitions: [...own, ...fragments] };
  return validate(schema, whole, rules).map(({ message }) => message);
}

test.each(files)('%s fits the schema', (file) => {
  expect(problemsOf(read(file))).toEqual([]);
});

test('an operation that asks for more than the schema has does not fit', () => {
  const operation = parse('query { boards { colour metrics { table { ...Figures } } } }');
  expect(problemsOf(operation)).toEqual([
    'Cannot query field "colour" on type "Board".',
    'Field "table" argument "period" of type "PeriodInput!" is required, but it was not provided.',
  ]);
});

test('the package exports the document of each file', () => {
  const named = definitions.flatMap((definition) => nameOf(definition) ?? []);
  const exported = Object.keys(operations).filter((name) => name.endsWith('Document'));
  expect(exported.toSorted()).toEqual(named.map((name) => `${name}Document`).toSorted());
});

test('the generated types are those of the operations and the schema', async () => {
  const codegen = join(workspace, 'node_modules/.bin/graphql-codegen');
  const check = promisify(execFile)(codegen, ['--config', 'codegen.ts', '--check', '--silent'], {
    cwd: workspace,
  });
  await expect(check).resolves.toBeDefined();
});

function nameOf(definition: DocumentNode['definitions'][number]): string | undefined {
  return definition.kind === 'OperationDefinition' ? definition.name?.value : undefined;
}
