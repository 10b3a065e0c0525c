import { missingValue } from '@citizen-graph/metrics';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION, splitByGrain } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { graphql } from 'graphql';
import { buildSubgraphSchema } from '../graphql/build-subgraph-schema';
import { metricTypes } from '../graphql/metric-types';
import { formatSubgraphError } from '../server/format-error';
import { chartNotes } from '../tables/chart-note-source';
import type { TableRequest, TableSource } from '../tables/table-source';
import { OPEN_RULES } from './open-rules';

/** Apples that were picked, of which more is better. */
export const PICKED: MetricDefinition = {
  id: 'picked',
  title: 'Apples picked',
  definition: 'Apples picked.',
  unit: 'COUNT',
  polarity: 'HIGHER_IS_BETTER',
  target: 1.5,
  source: { name: 'Orchard', publisher: 'Orchard' },
  boards: [],
  dimensions: [AREA_DIMENSION],
  datasets: { of: [], to: [] },
  arithmetic: {
    kind: 'count',
    of: { measure: { id: 'apples', accumulation: 'flow', amount: 'n' }, segments: null },
  },
};

/** A subgraph of one metric on a database of its own, whose figures are given. */
export interface TestChart {
  readonly database: TestDatabase;
  /** The chart that a field asks for, as a client would read it, or the errors. */
  ask(tables: TableSource, chart: string): Promise<unknown>;
}

/** Opens the subgraph; its database has the notes on charts, and no figures. */
export async function openTestChart(): Promise<TestChart> {
  const metrics = metricTypes({ name: 'FruitMetric', description: 'Fruit.', definitions: [PICKED] });
  const schema = await buildSubgraphSchema({
    resolvers: [...metrics.resolvers],
    orphanedTypes: [metrics.MetricType],
    references: { FruitMetric: metrics.resolveMetric },
    rules: OPEN_RULES,
  });
  const database = await createTestDatabase();
  return {
    database,
    ask: async (tables, chart) => {
      const contextValue = { tables, chartNotes: chartNotes(database.owner.manager) };
      const source = `{ _entities(representations: [{ __typename: "FruitMetric", id: "picked" }]) {
        ... on FruitMetric { ${chart} } } }`;
      const { data, errors } = await graphql({ schema, source, contextValue });
      const shown = errors?.map((error) => formatSubgraphError(error.toJSON(), error));
      const answer = JSON.parse(JSON.stringify({ data, errors: shown }));
      return answer.errors ?? answer.data._entities[0].chart;
    },
  };
}

/** A table of these figures, a period each; null where there is none. */
export function tableOf(figures: readonly (number | null)[], asked: TableRequest[] = []): TableSource {
  return {
    answer: (request) => {
      asked.push(request);
      const periods = splitByGrain(request.query.period, request.query.grain);
      const rows = periods.map((period, index) => ({
        period,
        group: [],
        value: aCount(figures[index] ?? null),
        change: null,
        breaks: [],
      }));
      return Promise.resolve({ rows, releases: [] });
    },
  };
}

function aCount(value: number | null) {
  if (value === null) return missingValue('NOT_YET_AVAILABLE');
  return { status: 'PUBLISHED' as const, value, numerator: null, denominator: null, interval: null };
}
