import { printSubgraphSchema } from '@apollo/subgraph';
import { DIMENSION_NAMES, month } from '@citizen-graph/reference';
import { INTERVAL_METHODS, TEST_METHODS, VALUE_STATUSES } from '@citizen-graph/metrics';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { graphql, isEnumType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { TableRequest } from '../tables/table-source';
import { OPEN_RULES } from '../testing/open-rules';
import { buildSubgraphSchema } from './build-subgraph-schema';
import { metricTypes } from './metric-types';

const APPLES: MetricDefinition = {
  id: 'apples',
  title: 'Apples',
  definition: 'Apples.',
  unit: 'COUNT',
  polarity: 'NEUTRAL',
  target: null,
  source: { name: 'Orchard', publisher: 'Orchard' },
  boards: [],
  dimensions: [],
  datasets: { of: [], to: [] },
  arithmetic: {
    kind: 'count',
    of: { measure: { id: 'apples', accumulation: 'flow', amount: 'n' }, segments: null },
  },
};

@ObjectType('Orchard', { description: 'An orchard.' })
class OrchardType {
  @Field(() => ID, { description: 'Its name.' })
  name!: string;
}

@Resolver()
class OrchardResolver {
  @Query(() => OrchardType, { description: 'The orchard.' })
  orchard(): OrchardType {
    return { name: 'Old' };
  }
}

const metrics = metricTypes({ name: 'FruitMetric', description: 'Fruit.', definitions: [APPLES] });

function build(): Promise<GraphQLSchema> {
  return buildSubgraphSchema({
    resolvers: [OrchardResolver, ...metrics.resolvers],
    orphanedTypes: [metrics.MetricType],
    references: { FruitMetric: metrics.resolveMetric },
    rules: OPEN_RULES,
  });
}

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await build();
});

test('the schema holds the subject’s types, its entity, and no other subgraph’s', () => {
  const sdl = printSubgraphSchema(schema);
  expect(sdl).toMatch(/type FruitMetric implements Metric\s+@key\(fields: "id"\)/);
  expect(sdl).toMatch(/type LocalPolicingArea\s+@key\(fields: "code", resolvable: false\)/);
  expect(
    Object.keys(schema.getTypeMap())
      .filter((name) => name.endsWith('Metric'))
      .sort(),
  ).toEqual(['FruitMetric', 'Metric']);
});

test('building again gives the same schema', async () => {
  expect(printSubgraphSchema(await build())).toBe(printSubgraphSchema(schema));
});

test.each([
  ['DimensionName', [...DIMENSION_NAMES]],
  ['ValueStatus', Object.keys(VALUE_STATUSES)],
  [
    'Grain',
    [
      'WHOLE_PERIOD',
      'MONTH',
      'FINANCIAL_QUARTER',
      'FINANCIAL_YEAR',
      'CALENDAR_QUARTER',
      'CALENDAR_YEAR',
      'ROLLING_12_MONTHS',
    ],
  ],
  ['Comparison', ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'SAME_PART_LAST_YEAR']],
  ['IntervalMethod', Object.keys(INTERVAL_METHODS)],
  ['TestMethod', Object.keys(TEST_METHODS)],
  ['ReleaseKind', ['IMPORT', 'CORRECTION', 'ERASURE', 'RESTATEMENT', 'WITHDRAWAL']],
])('the enum %s has the values of the domain, each under its own name', (name, values) => {
  const type = schema.getType(name);
  const found = isEnumType(type) ? type.getValues() : [];
  expect(found.map((value) => [value.name, value.value])).toEqual(values.map((value) => [value, value]));
});

const TABLE = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on FruitMetric { id table(period: { from: "2022-04", to: "2022-05" }) { asOf rows { period { from to }
      value { status value shorthand } } releases { number } } }
  }
}`;

test('an entity is answered from the context, one that is unknown is null, and defaults are filled in', async () => {
  const period = { from: month('2022-04'), to: month('2022-05') };
  const value = {
    status: 'PUBLISHED',
    value: 3,
    numerator: null,
    denominator: null,
    interval: null,
  } as const;
  const asked: TableRequest[] = [];
  const tables = {
    answer: (request: TableRequest) => {
      asked.push(request);
      return Promise.resolve({
        rows: [{ period, group: [], value, change: null, breaks: [] }],
        releases: [],
      });
    },
  };
  const answer = await graphql({
    schema,
    source: TABLE,
    contextValue: { tables },
    variableValues: {
      representations: [
        { __typename: 'FruitMetric', id: 'apples' },
        { __typename: 'FruitMetric', id: 'pears' },
      ],
    },
  });
  expect(JSON.parse(JSON.stringify(answer))).toEqual({
    data: {
      _entities: [
        {
          id: 'apples',
          table: {
            asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
            rows: [{ period, value: { status: 'PUBLISHED', value: 3, shorthand: null } }],
            releases: [],
          },
        },
        null,
      ],
    },
  });
  expect(asked).toEqual([
    {
      definition: APPLES,
      query: { period, grain: 'WHOLE_PERIOD', by: [], where: [], compare: null },
      asOf: null,
    },
  ]);
});
