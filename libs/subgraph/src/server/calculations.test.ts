import { buildSchema, getOperationAST, parse } from 'graphql';
import { calculationsOf } from './calculations';

const SCHEMA = buildSchema(`
  type Query { surveys: Surveys other: Other }
  type Surveys { drivers(survey: ID!, area: ID): Drivers again: Surveys }
  type Drivers { drivers(survey: ID): [Int!] n: Int }
  type Other { drivers(survey: ID!): Int }
`);

test.each([
  ['none', '{ surveys { __typename } }', []],
  ['one', '{ surveys { drivers(survey: "A") { n } } }', ['Surveys.drivers(survey: "A")']],
  [
    'fields of the same name that are of other types',
    '{ surveys { drivers(survey: "A") { drivers(survey: "B") } } other { drivers(survey: "C") } }',
    ['Surveys.drivers(survey: "A")'],
  ],
  [
    'one under many names, its arguments in any order',
    '{ surveys { a: drivers(survey: "A", area: "B") { n } b: drivers(area: "B", survey: "A") { n } } }',
    ['Surveys.drivers(area: "B", survey: "A")'],
  ],
  [
    'different ones, by way of fragments and of different parts of the operation',
    `{ surveys { ...S again { b: drivers(survey: "B") { n } } } }
     fragment S on Surveys { ... on Surveys { a: drivers(survey: "A") { n } ...T } }
     fragment T on Surveys { c: drivers(survey: "C") { n } }`,
    ['Surveys.drivers(survey: "B")', 'Surveys.drivers(survey: "A")', 'Surveys.drivers(survey: "C")'],
  ],
  [
    'variables by their names, also where they may be skipped',
    'query ($a: ID!, $b: ID!) { surveys { drivers(survey: $a) { n } b: drivers(survey: $b) @skip(if: true) { n } } }',
    ['Surveys.drivers(survey: $a)', 'Surveys.drivers(survey: $b)'],
  ],
])('calculationsOf() of %s', (_, document, expected) => {
  expect(calculationsIn(document)).toEqual(expected);
});

test('calculationsOf() an operation leaves out the others of its document, and their fragments', () => {
  const document = `query One { surveys { drivers(survey: "A") { n } } } query Two { surveys { ...T } }
    fragment T on Surveys { drivers(survey: "B") { n } }`;
  expect(calculationsIn(document, 'One')).toEqual(['Surveys.drivers(survey: "A")']);
  expect(calculationsIn(document, 'Two')).toEqual(['Surveys.drivers(survey: "B")']);
});

function calculationsIn(source: string, name?: string): readonly string[] {
  const document = parse(source);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('the document holds no such operation');
  return calculationsOf({ document, operation }, SCHEMA);
}
