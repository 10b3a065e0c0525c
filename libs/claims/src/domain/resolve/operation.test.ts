import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { month } from '@citizen-graph/reference';
import { buildSchema, parse, validate } from 'graphql';
import { CATALOGUE_QUERY } from '../catalogue';
import { operationOf, operationsOf } from './operation';
import type { TableRequest } from './table-request';

const schema = buildSchema(readFileSync(join(__dirname, '../../../../../schema.graphql'), 'utf8'));
const march = { from: month('2023-03'), to: month('2023-03') };
const members: TableRequest = { metric: 'wmnow-members', period: march, by: [] };

test('operationOf() asks for each table by an alias, in the fields of the public schema', () => {
  const cut = { ...members, by: ['SURVEY', 'AREA'] };
  const { query, tables } = operationOf([members, cut]);
  expect(validate(schema, parse(query))).toEqual([]);
  expect(tables).toEqual({ t1: members, t2: cut });
  expect(query).toContain(
    't1: metric(id: "wmnow-members") {\n    table(period: { from: "2023-03", to: "2023-03" }) {',
  );
  expect(query).toContain(
    't2: metric(id: "wmnow-members") {\n    table(period: { from: "2023-03", to: "2023-03" }, by: [AREA, SURVEY]) {',
  );
});

test('the query of the catalogue fits the public schema', () => {
  expect(validate(schema, parse(CATALOGUE_QUERY))).toEqual([]);
});

test('operationsOf() asks for each different table once, twelve at a time', () => {
  const metrics = Array.from({ length: 13 }, (_, index) => ({ ...members, metric: `m${index}` }));
  const other = { ...members, metric: 'm0', by: ['AREA', 'SURVEY'] };
  const same = { ...members, metric: 'm0', by: ['SURVEY', 'AREA'] };
  const operations = operationsOf([...metrics, ...metrics, other, same]);
  expect(operations.map(({ tables }) => Object.keys(tables).length)).toEqual([12, 2]);
  expect(operationsOf([])).toEqual([]);
});
