import { LIST_SIZES, FIELD_COSTS, REQUIREMENTS } from '@citizen-graph/access';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { SCHEMA_REFERENCE, schemaReference } from './schema-reference';
import { readText } from './workspace';

const types = Object.values(buildSchema(readText('schema.graphql')).getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type as never),
);

/** Every element of the schema by its coordinate, with its description. */
const elements = new Map<string, string | null | undefined>(
  types.flatMap((type) => [[type.name, type.description] as const, ...membersOf(type)]),
);

test('every type, field, argument, enum value and input field of the schema is described', () => {
  expect([...elements].filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
  expect(elements.size).toBeGreaterThan(1_500);
});

test('docs/schema-reference.md is what npm run schema:docs writes', () => {
  expect(readText(SCHEMA_REFERENCE)).toBe(schemaReference());
});

test('every element stands in the section of its type', () => {
  const sections = sectionsOf(schemaReference());
  const missing = [...elements.keys()].filter((coordinate) => {
    const [type = '', member] = coordinate.split('.');
    const section = sections.get(type);
    if (section === undefined) return true;
    if (member === undefined) return false;
    const [field = '', argument] = member.replace(':)', '').split('(');
    const line = argument === undefined ? `- \`${field}\`:` : `  - \`${argument}\`:`;
    return !section.some((text) => text.startsWith(line));
  });
  expect(missing).toEqual([]);
});

test('every scope and cost that a field has is said beside it', () => {
  const sections = sectionsOf(schemaReference());
  const lineOf = (coordinate: string): string => {
    const [type = '', field = ''] = coordinate.split('.');
    return sections.get(type)?.find((text) => text.startsWith(`- \`${field}\`:`)) ?? '';
  };
  const scopes = [...REQUIREMENTS].flatMap(([coordinate, { scopes: asked }]) =>
    asked.filter((scope) => !lineOf(coordinate).includes(`\`${scope}\``)).map(() => coordinate),
  );
  const costs = Object.entries(FIELD_COSTS)
    .filter(([coordinate, cost]) => !lineOf(coordinate).includes(`costs ${cost}`))
    .map(([coordinate]) => coordinate);
  const sizes = Object.entries(LIST_SIZES).flatMap(([type, fields]) =>
    Object.entries(fields)
      .filter(
        ([field, size]) =>
          !lineOf(`${type}.${field}`).includes(`a list of ${size === 'first' ? 'as many' : `about ${size}`}`),
      )
      .map(([field]) => `${type}.${field}`),
  );
  expect({ scopes, costs, sizes }).toEqual({ scopes: [], costs: [], sizes: [] });
});

function sectionsOf(page: string): ReadonlyMap<string, readonly string[]> {
  const sections = page.split(/^### /m).slice(1);
  return new Map(sections.map((section) => [section.split('\n')[0] ?? '', section.split('\n')]));
}

function membersOf(type: GraphQLNamedType): readonly (readonly [string, string | null | undefined])[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map(
      (argument) => [`${type.name}.${field.name}(${argument.name}:)`, argument.description] as const,
    ),
  ]);
}
