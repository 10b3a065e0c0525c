import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { MOST_FIELDS, MOST_LEVELS, nestingRule } from './nesting-rule';

const SCHEMA = buildSchema(`
  type Query { boards: [Board!]! deep: Deep }
  type Board { id: ID! metrics: [Metric!]! }
  type Metric { id: ID! boards: [Board!]! value: Value }
  type Value { value: Float before: Value boards: Count }
  type Count { boards: Int }
  type Deep { ${levels((level) => `level${level}: Deep`).join(' ')} end: Int }
`);

test.each([
  ['a leaf of the same name as the object it lies in', '{ boards { metrics { value { value } } } }'],
  ['the same field twice, side by side', '{ one: boards { id } other: boards { id metrics { id } } }'],
  [
    'a field of the same name that gives another type',
    '{ boards { metrics { value { boards { boards } } } } }',
  ],
  ['introspection, whose types lie within types', getIntrospectionQuery({ inputValueDeprecation: true })],
  ['as many levels as are allowed', nested(MOST_LEVELS)],
  ['as many fields as are allowed', `{ boards { ${'id '.repeat(MOST_FIELDS - 1)} } }`],
])('%s passes', (_, document) => {
  expect(refusals(document)).toEqual([]);
});

test.each([
  [
    'a list within itself',
    '{ boards { metrics { boards { id } } } }',
    'The operation asks for boards within itself (boards.metrics.boards). Ask for it once.',
  ],
  [
    'a list within itself, by way of fragments and other names',
    '{ all: boards { ...B } } fragment B on Board { metrics { ... on Metric { again: boards { id } } } }',
    'The operation asks for boards within itself (boards.metrics.boards). Ask for it once.',
  ],
  [
    'one level more than is allowed',
    nested(MOST_LEVELS + 1),
    'The operation is more than 16 levels deep. Ask in several operations.',
  ],
  [
    'one field more than is allowed',
    `{ boards { ${'id '.repeat(MOST_FIELDS)} } }`,
    'The operation selects more than 5000 fields. Ask for less at once.',
  ],
  [
    'fragments that double at every step',
    doubling(30),
    'The operation selects more than 5000 fields. Ask for less at once.',
  ],
])('%s is refused', (_, document, message) => {
  expect(refusals(document)).toEqual([message]);
});

test('a fragment that spreads itself ends the walk', () => {
  expect(refusals('{ boards { ...B } } fragment B on Board { id ...B }')).toEqual([]);
});

function refusals(document: string): readonly string[] {
  return validate(SCHEMA, parse(document), [nestingRule]).map(({ message }) => message);
}

function levels<Item>(make: (level: number) => Item): readonly Item[] {
  return Array.from({ length: MOST_LEVELS }, (_, level) => make(level + 1));
}

/** `{ deep { level1 { level2 { ... end`, so many levels with the last. */
function nested(depth: number): string {
  const names = ['deep', ...levels((level) => `level${level}`)].slice(0, depth - 1);
  return `{ ${names.map((name) => `${name} {`).join(' ')} end ${'}'.repeat(names.length)} }`;
}

function doubling(steps: number): string {
  const fragments = Array.from(
    { length: steps },
    (_, step) => `fragment F${step} on Board { ...F${step + 1} ...F${step + 1} }`,
  );
  return `{ boards { ...F0 } } ${fragments.join(' ')} fragment F${steps} on Board { id }`;
}
