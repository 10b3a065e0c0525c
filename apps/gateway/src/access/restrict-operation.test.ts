import { partnerGrant, scoped, signedIn } from '@citizen-graph/access';
import type { Requirement } from '@citizen-graph/access';
import { Kind, buildSchema, getOperationAST, parse, print } from 'graphql';
import type { FragmentDefinitionNode } from 'graphql';
import { fillRemoved } from './fill-removed';
import { restrictOperation } from './restrict-operation';

const schema = buildSchema(`
  interface Metric { id: ID! table: Table }
  type SurveyMetric implements Metric { id: ID! table: Table owner: String! }
  type CodeMetric implements Metric { id: ID! table: Table owner: String! }
  type Table { rows: [Row!]! note: String }
  type Row { value: Int area: String }
  type Surveys { comments: [String!] funnel: String }
  type Query { metrics: [Metric!]! best: SurveyMetric surveys: Surveys code: String }
`);

const surveys = scoped('surveys:figures');
const code = scoped('victims-code:figures');
const comments = scoped('surveys:comments');
const requirements = new Map<string, Requirement>([
  ...['Query.metrics', 'Query.best', 'SurveyMetric.id', 'CodeMetric.id'].map((at) => [at, signedIn] as const),
  ...['Table.rows', 'Row.value', 'Row.area'].map((at) => [at, signedIn] as const),
  ...['Query.surveys', 'SurveyMetric.table', 'Surveys.funnel'].map((at) => [at, surveys] as const),
  ...['Query.code', 'CodeMetric.table', 'CodeMetric.owner', 'Table.note'].map((at) => [at, code] as const),
  ['SurveyMetric.owner', comments],
  ['Surveys.comments', comments],
]);
const grant = partnerGrant({ subjects: ['surveys'], areas: null });

function restrict(source: string, variables = {}) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation');
  const fragments = Object.fromEntries(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const restricted = restrictOperation(operation, { schema, requirements, grant, fragments, variables });
  return restricted && { ...restricted, text: restricted.operation && squeeze(print(restricted.operation)) };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

test('an operation whose every field is granted is left alone', () => {
  expect(restrict('{ metrics { id } surveys { funnel } best { table { rows { value } } } }')).toBeNull();
});

test.each([
  ['itself', '{ surveys { comments funnel } }', '{ surveys { accessTypename: __typename funnel } }'],
  ['by an alias', '{ surveys { funnel: comments } }', '{ surveys { accessTypename: __typename } }'],
  [
    'in a fragment',
    '{ surveys { ...all } } fragment all on Surveys { comments funnel }',
    '{ surveys { accessTypename: __typename ... on Surveys { accessTypename: __typename funnel } } }',
  ],
  [
    'in a fragment within a fragment on no type',
    '{ surveys { ... { ...all } } } fragment all on Surveys { funnel comments }',
    '{ surveys { accessTypename: __typename ... on Surveys { accessTypename: __typename ... on Surveys { accessTypename: __typename funnel } } } }',
  ],
  [
    'by an interface that some types implement for the caller',
    '{ metrics { id table { rows { value } } } }',
    '{ metrics { accessTypename: __typename id ... on SurveyMetric { table { rows { value } } } } }',
  ],
  [
    'by a fragment on the one type that is not granted',
    '{ metrics { id ... on CodeMetric { table { note } } } }',
    '{ metrics { accessTypename: __typename id ... on CodeMetric { accessTypename: __typename } } }',
  ],
  [
    'where it may not be null, with the field around it',
    '{ metrics { id } best { id owner } }',
    '{ accessTypename: __typename metrics { id } }',
  ],
])('what is not granted is taken out: %s', (_, source, expected) => {
  expect(restrict(source)?.text).toBe(expected);
});

test('a field that is left out by @skip or @include is not refused', () => {
  expect(
    restrict('query ($no: Boolean!) { surveys { funnel comments @include(if: $no) } }', { no: false }),
  ).toBeNull();
  expect(restrict('{ surveys { funnel comments @skip(if: true) } }')).toBeNull();
  expect(restrict('{ surveys { comments @skip(if: false) } }')).not.toBeNull();
});

test('nothing is asked where nothing is granted', () => {
  expect(restrict('{ code }')).toMatchObject({ operation: null, lost: null });
});

test('null takes the whole answer where no field around it may be null', () => {
  const source = '{ metrics { id ... on SurveyMetric { owner } } }';
  expect(restrict(source)).toMatchObject({ operation: null, lost: 'SurveyMetric.owner' });
});

test('null stands where fields were taken out, one error for all objects of a list, and nothing of our own is left', () => {
  const { removed } =
    restrict('{ metrics { id table { rows { value } } } surveys { shown: comments funnel } }') ?? {};
  const data = {
    accessTypename: 'Query',
    metrics: [
      { accessTypename: 'SurveyMetric', id: 'helped', table: { rows: [{ value: 1 }] } },
      { accessTypename: 'CodeMetric', id: 'informed' },
      { accessTypename: 'CodeMetric', id: 'met' },
    ],
    surveys: { accessTypename: 'Surveys', funnel: 'steps' },
  };
  const refused = removed && fillRemoved(data, removed);
  expect(data).toEqual({
    metrics: [
      { id: 'helped', table: { rows: [{ value: 1 }] } },
      { id: 'informed', table: null },
      { id: 'met', table: null },
    ],
    surveys: { shown: null, funnel: 'steps' },
  });
  expect(refused).toEqual([
    { path: ['metrics'], coordinate: 'CodeMetric.table' },
    { path: ['surveys', 'shown'], coordinate: 'Surveys.comments' },
  ]);
});

test('the response key that the gateway needs for itself cannot be taken', () => {
  expect(() => restrict('{ surveys { accessTypename: funnel } }')).toThrow(
    'The alias accessTypename is kept',
  );
});
