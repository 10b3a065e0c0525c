import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as operations from '@citizen-graph/operations';
import { nestingRule } from '@citizen-graph/subgraph';
import { buildSchema, parse, validate } from 'graphql';

const schema = buildSchema(readFileSync(join(__dirname, '../../../schema.graphql'), 'utf8'));
const documents = Object.entries(operations).filter(([name]) => name.endsWith('Document'));

test('every operation that is shipped passes what the gateway refuses by', () => {
  expect(documents.length).toBeGreaterThan(40);
  const refused = documents.flatMap(([name, document]) =>
    validate(schema, parse(String(document)), [nestingRule]).map(({ message }) => [name, message]),
  );
  expect(refused).toEqual([]);
});
