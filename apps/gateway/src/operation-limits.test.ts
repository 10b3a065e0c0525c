import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as operations from '@citizen-graph/operations';
import {
  CALCULATED_FIELDS,
  CLIENT_LIMITS,
  MOST_CALCULATIONS,
  calculationsOf,
  limitsRule,
} from '@citizen-graph/subgraph';
import { buildSchema, getOperationAST, isObjectType, parse, validate } from 'graphql';

const schema = buildSchema(readFileSync(join(__dirname, '../../../schema.graphql'), 'utf8'));
const documents = Object.entries(operations).filter(([name]) => name.endsWith('Document'));

test('every operation that is shipped passes what the gateway refuses by', () => {
  expect(documents.length).toBeGreaterThan(40);
  const refused = documents.flatMap(([name, document]) =>
    validate(schema, parse(String(document), { maxTokens: CLIENT_LIMITS.tokens }), [
      limitsRule(CLIENT_LIMITS),
    ]).map(({ message }) => [name, message]),
  );
  expect(refused).toEqual([]);
});

test('every operation that is shipped asks for as many calculations as one request may, or fewer', () => {
  const counts = documents.map(([, document]) => calculationsIn(String(document)).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_CALCULATIONS);
});

test('the fields that are counted as calculations are fields of the schema', () => {
  for (const coordinate of CALCULATED_FIELDS) {
    const [type = '', field = ''] = coordinate.split('.');
    expect(Object.keys(fieldsOf(type))).toContain(field);
  }
  expect(calculationsIn(String(operations.KeyDriversDocument))).toHaveLength(1);
});

function calculationsIn(source: string): readonly string[] {
  const document = parse(source);
  const operation = getOperationAST(document);
  return operation ? calculationsOf({ document, operation }, schema) : [];
}

function fieldsOf(name: string): object {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}
