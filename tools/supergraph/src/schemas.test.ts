import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSchemas } from './check-schemas';
import type { Subgraph } from './subgraph';
import { writeSubgraphs, writeSupergraph } from './write-schemas';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const aSubgraph = (name: string, sdl: string): Subgraph => ({
  name,
  url: `http://${name}:4001/graphql`,
  buildSchema: async () => buildSubgraphSchema(parse(`${link}\n${sdl}`)),
});
const areas = aSubgraph(
  'areas',
  'type Area @key(fields: "code") { code: ID! name: String } type Query { areas: [Area!]! }',
);
const people = aSubgraph('people', 'type Area @key(fields: "code") { code: ID! population: Int }');

let workspace: string;
const read = (file: string): string => readFileSync(join(workspace, file), 'utf8');

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'supergraph-'));
  for (const name of ['areas', 'people']) mkdirSync(join(workspace, 'apps', name), { recursive: true });
});
afterEach(() => rmSync(workspace, { recursive: true }));

async function writeAll(subgraphs: readonly Subgraph[]): Promise<void> {
  await writeSubgraphs(workspace, subgraphs);
  await writeSupergraph(workspace, subgraphs);
}

test('writeSubgraphs() commits the SDL of each subgraph with its federation directives', async () => {
  expect(await writeSubgraphs(workspace, [areas, people])).toEqual({
    succeeded: true,
    lines: ['Wrote apps/areas/schema.graphql', 'Wrote apps/people/schema.graphql'],
  });
  expect(read('apps/people/schema.graphql')).toContain(
    'type Area\n  @key(fields: "code")\n{\n  code: ID!\n  population: Int\n}',
  );
});

test('writeSupergraph() composes what is committed, the same each time', async () => {
  await writeAll([areas, people]);
  const first = read('supergraph.graphql');
  expect(first).toContain('PEOPLE @join__graph(name: "people", url: "http://people:4001/graphql")');
  expect(await writeSupergraph(workspace, [areas, people])).toEqual({
    succeeded: true,
    lines: ['Wrote supergraph.graphql', 'Wrote schema.graphql'],
  });
  expect(read('supergraph.graphql')).toBe(first);
});

test('writeSupergraph() writes what clients see, without a trace of the subgraphs', async () => {
  await writeAll([areas, people]);
  expect(read('schema.graphql')).toBe(
    [
      '# Written by `npm run schema`. Do not edit.',
      '',
      'type Area {',
      '  code: ID!',
      '  name: String',
      '  population: Int',
      '}',
      '',
      'type Query {',
      '  areas: [Area!]!',
      '}',
      '',
    ].join('\n'),
  );
});

test('writeSupergraph() does not mention that an entity is split between subgraphs', async () => {
  const part = (name: string, fields: string): Subgraph =>
    aSubgraph(
      name,
      `interface Thing { ${fields} } type Area implements Thing @key(fields: "id") { ${fields} }` +
        (name === 'areas' ? ' type Query { areas: [Area!]! }' : ''),
    );
  const both = [part('areas', 'id: ID! name: String'), part('people', 'id: ID! population: Int')];
  await writeSubgraphs(workspace, both);
  expect(await writeSupergraph(workspace, both)).toEqual({
    succeeded: true,
    lines: ['Wrote supergraph.graphql', 'Wrote schema.graphql'],
  });
});

test('writeSupergraph() says why subgraphs do not compose and writes nothing', async () => {
  const wrong = aSubgraph('people', 'type Area @key(fields: "code") { code: ID! name: Int }');
  await writeSubgraphs(workspace, [areas, wrong]);
  const { succeeded, lines } = await writeSupergraph(workspace, [areas, wrong]);
  expect({ succeeded, heading: lines[0] }).toEqual({
    succeeded: false,
    heading: 'The subgraphs do not compose:',
  });
  expect(lines.join('\n')).toMatch(/^ {2}FIELD_TYPE_MISMATCH: .*Area\.name/m);
  expect(() => read('supergraph.graphql')).toThrow('ENOENT');
});

test('writeSupergraph() prints the hints of composition', async () => {
  const described = aSubgraph('people', '"A" type Area @key(fields: "code") { code: ID! }');
  const otherwise = aSubgraph(
    'areas',
    '"B" type Area @key(fields: "code") { code: ID! } type Query { areas: [Area] }',
  );
  await writeSubgraphs(workspace, [described, otherwise]);
  const { lines } = await writeSupergraph(workspace, [described, otherwise]);
  expect(lines[2]).toBe('Hints:');
  expect(lines[3]).toMatch(/^ {2}WARN INCONSISTENT_DESCRIPTION: /);
});

test('writeSupergraph() names the schema file that is missing', async () => {
  await expect(writeSupergraph(workspace, [areas])).rejects.toThrow(
    'apps/areas/schema.graphql is missing: run npm run schema',
  );
});

test('checkSchemas() accepts what was just written', async () => {
  await writeAll([areas, people]);
  expect(await checkSchemas(workspace, [areas, people])).toEqual({
    succeeded: true,
    lines: ['The committed schemas are up to date'],
  });
});

test('checkSchemas() shows what changed in the code and whom it breaks', async () => {
  await writeAll([areas, people]);
  const renamed = aSubgraph('people', 'type Area @key(fields: "code") { code: ID! residents: Int }');
  const { succeeded, lines } = await checkSchemas(workspace, [areas, renamed]);
  expect(succeeded).toBe(false);
  expect(lines.map((line) => line.replace(/\d+ +/, ''))).toEqual([
    'apps/people/schema.graphql differs from the code:',
    '  - population: Int',
    '  + residents: Int',
    'supergraph.graphql differs from the subgraphs:',
    '  - population: Int @join__field(graph: PEOPLE)',
    '  + residents: Int @join__field(graph: PEOPLE)',
    'schema.graphql differs from the subgraphs:',
    '  - population: Int',
    '  + residents: Int',
    'Breaking changes for clients:',
    '  FIELD_REMOVED: Area.population was removed.',
    'Run npm run schema and commit what it writes.',
  ]);
});

test.each([
  ['supergraph.graphql', 'people:4001', 'people:1'],
  ['schema.graphql', 'population: Int', 'population: Float'],
])('checkSchemas() notices that %s was edited by hand', async (file, before, after) => {
  await writeAll([areas, people]);
  writeFileSync(join(workspace, file), read(file).replace(before, after));
  const { succeeded, lines } = await checkSchemas(workspace, [areas, people]);
  expect({ succeeded, heading: lines[0] }).toEqual({
    succeeded: false,
    heading: `${file} differs from the subgraphs:`,
  });
});
