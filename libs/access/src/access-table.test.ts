import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, getNamedType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { ACCESS_TABLE } from './access-table';
import { FIELD_COSTS, LIST_SIZES } from './cost-table';
import type { Requirement } from './requirement';
import { REQUIREMENTS } from './requirements';
import { ROLES } from './roles';

const schema = buildSchema(readFileSync(resolve(__dirname, '../../../schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, coordinate: `${type.name}.${field.name}` })),
);

test('every field of the schema has one row, and no row is of a field that is gone', () => {
  const rows = Object.entries(ACCESS_TABLE).flatMap(([type, all]) =>
    all.flatMap(([, names]) => names.split(' ').map((name) => `${type}.${name}`)),
  );
  expect([...rows].sort()).toEqual(fields.map(({ coordinate }) => coordinate).sort());
});

test('types stand in the order of the alphabet, so that each is found', () => {
  const names = Object.keys(ACCESS_TABLE);
  expect(names).toEqual([...names].sort());
});

function requirementOf(coordinate: string): Requirement {
  const requirement = REQUIREMENTS.get(coordinate);
  if (requirement === undefined) throw new Error(`${coordinate} has a row`);
  return requirement;
}

/** What every field of a type asks. */
function leastOf(type: GraphQLObjectType): Requirement {
  const all = Object.keys(type.getFields()).map((field) => requirementOf(`${type.name}.${field}`));
  const [first] = all;
  return {
    scopes: (first?.scopes ?? []).filter((scope) => all.every(({ scopes }) => scopes.includes(scope))),
    everyArea: all.every(({ everyArea }) => everyArea),
  };
}

function asksMore(one: Requirement, other: Requirement): boolean {
  return one.scopes.some((scope) => !other.scopes.includes(scope)) || (one.everyArea && !other.everyArea);
}

test('a field that asks more than its type’s least may be null, so that its refusal costs itself alone', () => {
  const tooMuch = fields.filter(
    ({ type, field, coordinate }) =>
      isNonNullType(field.type) && asksMore(requirementOf(coordinate), leastOf(type)),
  );
  expect(tooMuch.map(({ coordinate }) => coordinate)).toEqual([]);
});

// Whoever may edit may read: see the test of roles.
const implied: Readonly<Record<string, readonly string[]>> = { 'strategy:edit': ['strategy:read'] };

test('a field that may not be null leads to nothing that asks more than itself in all of its fields', () => {
  const tooMuch = fields.filter(({ type, field, coordinate }) => {
    const next = getNamedType(field.type);
    if (!isNonNullType(field.type) || !isObjectType(next)) return false;
    const own = [...requirementOf(coordinate).scopes, ...leastOf(type).scopes];
    const met = { scopes: [...own, ...own.flatMap((scope) => implied[scope] ?? [])], everyArea: false };
    return asksMore(leastOf(next), met as Requirement);
  });
  expect(tooMuch.map(({ coordinate }) => coordinate)).toEqual([]);
});

test('each scope is asked by some field and granted by some role, and what is of single people by analysts alone', () => {
  const asked = new Set([...REQUIREMENTS.values()].flatMap(({ scopes }) => scopes));
  const granted = new Set(Object.values(ROLES).flatMap(({ scopes }): readonly string[] => scopes));
  expect([...asked].sort()).toEqual([...granted].sort());
  const readers = Object.entries(ROLES).filter(([, { scopes }]) =>
    (scopes as readonly string[]).includes('surveys:comments'),
  );
  expect(readers.map(([role]) => role)).toEqual(['analyst']);
});

// Written out beside the table: what would hurt most if somebody loosened a row.
test.each([
  ['Surveys.comments', ['surveys:comments'], false],
  ['SurveyComment.text', ['surveys:comments'], false],
  ['Query.releases', ['releases:list'], false],
  ['Mutation.addVictimsPriority', ['strategy:edit'], false],
  ['ProgressNote.text', ['strategy:read'], false],
  ['Surveys.drivers', ['surveys:figures'], false],
  ['VictimsCodeStage.experience', ['surveys:figures'], false],
  ['StopSearchMetric.table', ['stop-search:figures'], false],
  ['PublicConfidence.localEstimates', ['confidence:figures'], true],
  ['Wmnow.campaigns', ['wmnow:figures'], true],
  ['Wmnow.ranking', ['wmnow:figures'], true],
  ['SurveyMetric.title', [], false],
])('%s asks %p, and the whole force: %s', (coordinate, scopes, everyArea) => {
  expect(requirementOf(coordinate)).toEqual({ scopes, everyArea });
});

test('costs and sizes are of fields that are there, and each list has a size', () => {
  const known = new Set(fields.map(({ coordinate }) => coordinate));
  const sized = Object.entries(LIST_SIZES).flatMap(([type, sizes]) =>
    Object.keys(sizes).map((field) => `${type}.${field}`),
  );
  expect([...Object.keys(FIELD_COSTS), ...sized].filter((coordinate) => !known.has(coordinate))).toEqual([]);
  const lists = fields.filter(({ field }) => String(field.type).startsWith('['));
  expect(lists.map(({ coordinate }) => coordinate).sort()).toEqual([...sized].sort());
});
