import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { limitsRule } from './limits-rule';
import { CLIENT_LIMITS } from './operation-limits';

const LIMITS = { ...CLIENT_LIMITS, levels: 6, rootFields: 4, aliases: 3, directives: 3, fields: 100 };

const SCHEMA = buildSchema(`
  type Query { boards: [Board!]! deep: Deep n(of: [Int!]): Int }
  type Board { id: ID! metrics: [Metric!]! }
  type Metric { id: ID! boards: [Board!]! value: Value }
  type Value { value: Float before: Value boards: Count }
  type Count { boards: Int }
  type Deep { ${Array.from({ length: 16 }, (_, level) => `level${level + 1}: Deep`).join(' ')} end: Int }
`);

test.each([
  ['a leaf of the same name as the object it lies in', '{ boards { metrics { value { value } } } }'],
  ['the same field twice, side by side', '{ one: boards { id } other: boards { id metrics { id } } }'],
  ['a field of the same name of another type', '{ boards { metrics { value { boards { boards } } } } }'],
  ['as many levels as are allowed', nested(6)],
  ['as many fields as are allowed', `{ boards { ${'id '.repeat(99)} } }`],
  [
    'as many fields by fragments',
    `{ boards { ${'...B '.repeat(33)} } } fragment B on Board { id __typename }`,
  ],
  ['as many fields at the root', '{ n n n ... on Query { n } }'],
  ['as many aliases', '{ boards { a: id ...B ...B } } fragment B on Board { b: id }'],
  [
    'as many directives',
    '{ boards @skip(if: true) { ...B @skip(if: true) id @skip(if: true) } } fragment B on Board { id }',
  ],
])('%s passes', (_, document) => {
  expect(refusals(document)).toEqual([]);
});

const TOO_LARGE = 'OPERATION_TOO_LARGE';
const FIELDS =
  'The operation has more than 100 fields and fragments, once fragments are spread. Ask for less at once.';
const WITHIN = 'The operation asks for boards within itself (boards.metrics.boards). Ask for it once.';

test.each([
  ['a list within itself', '{ boards { metrics { boards { id } } } }', WITHIN, undefined],
  [
    'a list within itself, by way of fragments and other names',
    '{ all: boards { ...B } } fragment B on Board { metrics { ... on Metric { again: boards { id } } } }',
    WITHIN,
    undefined,
  ],
  [
    'one level more than is allowed',
    nested(7),
    'The operation is more than 6 levels deep. Ask in several operations.',
    TOO_LARGE,
  ],
  ['one field more than is allowed', `{ boards { ${'id '.repeat(100)} } }`, FIELDS, TOO_LARGE],
  [
    'one field more by a fragment',
    `{ boards { ${'...B '.repeat(33)} id } } fragment B on Board { id __typename }`,
    FIELDS,
    TOO_LARGE,
  ],
  ['fragments that double at every step', doubling(30, 'id'), FIELDS, TOO_LARGE],
  [
    'fragments that double at every step and end in no field of ours',
    doubling(30, '__typename'),
    FIELDS,
    TOO_LARGE,
  ],
  ['fragments that all spread each other', mutual(12), FIELDS, TOO_LARGE],
  [
    'fields in all operations of a document together',
    `query A { boards { ${'id '.repeat(50)} } } query B { boards { ${'id '.repeat(50)} } }`,
    FIELDS,
    TOO_LARGE,
  ],
  [
    'one field more at the root',
    '{ n n n ...Q } fragment Q on Query { n n }',
    'The operation has more than 4 fields at the root. Ask for less at once.',
    TOO_LARGE,
  ],
  [
    'one alias more, by a fragment',
    '{ boards { ...B ...B } } fragment B on Board { a: id b: id }',
    'The operation has more than 3 aliases. Ask for less at once.',
    TOO_LARGE,
  ],
  [
    'one directive more',
    'query @a { boards @a { ...B @a } } fragment B on Board { ... @a { id } }',
    'The operation has more than 3 directives. Ask for less at once.',
    TOO_LARGE,
  ],
])('%s is refused', (_, document, message, code) => {
  expect(refusals(document)).toEqual([{ message, code }]);
});

test('introspection, whose types lie within types, passes', () => {
  const document = parse(getIntrospectionQuery({ inputValueDeprecation: true }));
  expect(validate(SCHEMA, document, [...specifiedRules, limitsRule(CLIENT_LIMITS)])).toEqual([]);
});

test('a fragment that spreads itself ends the walk', () => {
  expect(refusals('{ boards { ...B } } fragment B on Board { id ...B }')).toEqual([]);
});

test('what is too large is refused before any other rule looks at it', () => {
  const document = parse(`{ ${'n: boards { unknown } '.repeat(5)} n(of: "x") }`);
  const errors = validate(SCHEMA, document, [...specifiedRules, limitsRule(LIMITS)]);
  expect(errors.map(({ message }) => message)).toEqual([
    'The operation has more than 3 aliases. Ask for less at once.',
  ]);
});

function refusals(document: string) {
  return validate(SCHEMA, parse(document), [limitsRule(LIMITS)]).map(({ message, extensions }) => ({
    message,
    code: extensions['code'],
  }));
}

/** `{ deep { level1 { level2 { ... end`, so many levels with the last. */
function nested(depth: number): string {
  const names = ['deep', ...Array.from({ length: depth - 2 }, (_, level) => `level${level + 1}`)];
  return `{ ${names.map((name) => `${name} {`).join(' ')} end ${'}'.repeat(names.length)} }`;
}

function doubling(steps: number, end: string): string {
  const fragments = Array.from(
    { length: steps },
    (_, step) => `fragment F${step} on Board { ...F${step + 1} ...F${step + 1} }`,
  );
  return `{ boards { ...F0 } } ${fragments.join(' ')} fragment F${steps} on Board { ${end} }`;
}

function mutual(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `F${index}`);
  const spreads = names.map((name) => `...${name}`).join(' ');
  return `{ boards { ${spreads} } } ${names.map((name) => `fragment ${name} on Board { ${spreads} }`).join(' ')}`;
}
