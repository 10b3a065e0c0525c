import { ROLES, partnerGrant, scoped, signedIn } from '@citizen-graph/access';
import type { Requirement } from '@citizen-graph/access';
import { buildSchema, printSchema } from 'graphql';
import { visibleSchema, visibleSchemas } from './visible-schema';

const schema = buildSchema(`
  interface Metric { id: ID!  table(by: Cut): Table }
  type Survey implements Metric { id: ID!  table(by: Cut): Table  comments(like: Filter): [Comment!] }
  type Code implements Metric { id: ID!  table(by: Cut): Table }
  type Table { rows: Int }
  type Comment { text: String }
  enum Cut { AREA }
  enum Mood { GLAD }
  input Filter { mood: Mood }
  input Edit { text: String }
  type Query { metrics: [Metric!]!  survey: Survey  code: Code }
  type Mutation { edit(input: Edit!): Comment }
`);

function shown(hidden: readonly string[]): string {
  const printed = printSchema(visibleSchema(schema, (coordinate) => !hidden.includes(coordinate)));
  return printed.replaceAll(/\s+/g, ' ').trim();
}

test('where everything may be read, everything is shown', () => {
  expect(shown([])).toBe(printSchema(schema).replaceAll(/\s+/g, ' ').trim());
});

test('what may not be read is not shown, nor what only that leads to: types, inputs and enums', () => {
  expect(shown(['Survey.comments', 'Mutation.edit', 'Query.code', 'Code.table'])).toBe(
    'interface Metric { id: ID! table(by: Cut): Table } ' +
      'type Survey implements Metric { id: ID! table(by: Cut): Table } ' +
      'type Table { rows: Int } enum Cut { AREA } type Query { metrics: [Metric!]! survey: Survey }',
  );
});

test('a type that lacks what the interface has is shown as none of it, and an interface has what some type has', () => {
  const text = shown(['Code.table', 'Mutation.edit']);
  expect(text).toContain('type Code { id: ID! }');
  expect(text).toContain('interface Metric { id: ID! table(by: Cut): Table }');
  expect(shown(['Code.table', 'Survey.table', 'Mutation.edit'])).toContain('interface Metric { id: ID! }');
});

test('a schema is made once for all who hold the same', () => {
  const requirements = new Map<string, Requirement>(
    ['Query.metrics', 'Query.survey', 'Query.code', 'Survey.id', 'Code.id', 'Survey.table', 'Table.rows'].map(
      (coordinate) => [coordinate, signedIn] as const,
    ),
  );
  requirements.set('Code.table', scoped('victims-code:figures'));
  const { of } = visibleSchemas(requirements);
  const [one, other] = (['surveys', 'victims-code'] as const).map((subject) =>
    of(partnerGrant({ subjects: [subject], areas: null }), schema),
  );
  expect(of(partnerGrant({ subjects: ['surveys'], areas: null }), schema)).toBe(one);
  expect(of(ROLES.board, schema)).toBe(
    of({ ...ROLES.board, scopes: [...ROLES.board.scopes].reverse() }, schema),
  );
  expect(printSchema(one!)).not.toContain('type Code {\n  id: ID!\n  table');
  expect(printSchema(other!)).toContain('type Code implements Metric');
  // A field without a rule is nobody's.
  expect(printSchema(one!)).not.toContain('comments');
});
