import { buildSchema, isEnumType, parse, validate } from 'graphql';
import { codeBlocksOf, codesIn, sectionsOf, tableRowsOf } from './markdown';
import { listPages, readText } from './workspace';

const schema = buildSchema(readText('schema.graphql'));
const blocks = listPages().flatMap((page) =>
  codeBlocksOf(readText(page), 'graphql').map((block) => [page, firstLineOf(block), block] as const),
);

test.each(blocks)('%s: %s fits the schema', (_page, _firstLine, block) => {
  expect(validate(schema, parse(block)).map(({ message }) => message)).toEqual([]);
});

test('the tour has operations, so that the test above has something to look at', () => {
  expect(blocks.filter(([page]) => page === 'docs/schema-tour.md').length).toBeGreaterThan(5);
});

test('the tour explains every status', () => {
  const type = schema.getType('ValueStatus');
  const statuses = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  const section = sectionsOf(readText('docs/schema-tour.md')).find(({ heading }) =>
    /no number/.test(heading),
  );
  const rows = tableRowsOf(section?.text ?? '');
  expect(rows.map(([status = '']) => codesIn(status)[0])).toEqual(statuses);
});

function firstLineOf(block: string): string {
  return block.slice(0, block.indexOf('\n'));
}
