import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { codeBlocksOf } from './markdown';
import { WORKED_QUERIES, workedQueries, workedQueriesFile } from './worked-queries';
import { WORKSPACE, listPages, readText } from './workspace';

const schema = buildSchema(readText('schema.graphql'));
const queries = workedQueries();

test('the file that the explorer is built with is what npm run explorer:queries writes', () => {
  expect(readText(WORKED_QUERIES)).toBe(workedQueriesFile());
});

test('every operation of libs/operations is offered, in the words of its own file', () => {
  const files = readdirSync(join(WORKSPACE, 'libs/operations/src')).filter((name) =>
    name.endsWith('.graphql'),
  );
  const named = files.flatMap((name) => {
    const text = readText(`libs/operations/src/${name}`);
    return [...text.matchAll(/^(?:query|mutation) (\w+)/gm)].map(([, operation = '']) => operation);
  });
  const trusted = queries.filter(({ documentId }) => documentId !== null);
  expect(trusted.map(({ name }) => name).sort()).toEqual(named.sort());
  expect(queries.filter(({ title, subject }) => title === '' || subject === '')).toEqual([]);
});

test('every query that a page shows is offered, under a name of its own', () => {
  const recipes = queries.filter(({ documentId }) => documentId === null);
  const blocks = listPages().flatMap((page) => codeBlocksOf(readText(page), 'graphql'));
  expect(blocks.length).toBeGreaterThan(8);
  expect(recipes.map(({ query }) => query)).toEqual(blocks.map((block) => block.trimEnd()));
  const names = queries.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('there is one for each paragraph of the paper that has figures', () => {
  const paragraphs = readText('tools/sample-data/paper-figures.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => Number(line.split(',')[1]));
  const covered = queries
    .filter(({ subject }) => subject === 'Paragraphs of the paper')
    .flatMap(({ title }) => numbersIn(title.split(':')[0] ?? ''));
  expect([...new Set(paragraphs)].filter((paragraph) => !covered.includes(paragraph))).toEqual([]);
});

test.each(queries.map((query) => [query.name, query] as const))(
  '%s fits the schema, and so do the variables that it opens with',
  (name, { query, variables }) => {
    const document = parse(query);
    const operation = getOperationAST(document, name);
    expect(validate(schema, document)).toEqual([]);
    const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
    expect(errors ?? []).toEqual([]);
  },
);

/** Paragraphs 30 to 33 are four. */
function numbersIn(text: string): readonly number[] {
  const [, from, to] = /(\d+) to (\d+)/.exec(text) ?? [];
  if (from === undefined) return (text.match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
}
