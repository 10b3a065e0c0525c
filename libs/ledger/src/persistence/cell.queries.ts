import type { Attribute, CellRequest, CellSlice, Statistics } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { DimensionName } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import { schemaOf } from '../domain/subject';
import type { Subject } from '../domain/subject';
import { selectSlices } from './select-slices';

export interface CellQuery {
  readonly request: CellRequest;
  /** The number of a release, for the cells that count as of it; null for now. */
  readonly asOf: number | null;
}

interface SliceRow extends Statistics {
  readonly measure: string;
  readonly month: string | null;
  readonly area: string | null;
  readonly segment: string | null;
  readonly value1: string;
  readonly value2: string;
  readonly revisedBy: readonly number[] | null;
  readonly erasedBy: readonly number[] | null;
}

/**
 * The cells that each query asks for, in the order of the queries, and which releases revised them; what was
 * brought back to nothing is there where that is to be told. Queries that differ in their measure alone are
 * answered by one statement.
 */
export async function findCells(
  manager: EntityManager,
  subject: Subject,
  queries: readonly CellQuery[],
): Promise<readonly (readonly CellSlice[])[]> {
  const shapes = new Map<string, CellQuery[]>();
  for (const query of queries) {
    const shape = shapeOf(query);
    shapes.set(shape, [...(shapes.get(shape) ?? []), query]);
  }
  const found = new Map<CellQuery, readonly CellSlice[]>();
  for (const alike of shapes.values()) {
    const slices = await findAlike(manager, subject, alike);
    for (const query of alike) found.set(query, slices.get(query.request.measure) ?? []);
  }
  return queries.map((query) => found.get(query) ?? []);
}

function shapeOf({ request, asOf }: CellQuery): string {
  return JSON.stringify({ ...request, measure: null, asOf });
}

async function findAlike(
  manager: EntityManager,
  subject: Subject,
  alike: readonly CellQuery[],
): Promise<ReadonlyMap<string, readonly CellSlice[]>> {
  const [first] = alike;
  if (first === undefined) return new Map();
  const measures = [...new Set(alike.map(({ request }) => request.measure))];
  const slices = new Map<string, CellSlice[]>(measures.map((measure) => [measure, []]));
  const { request, asOf } = first;
  const rows = await manager.query<SliceRow[]>(selectSlices(schemaOf(subject), request), [
    measures,
    request.attributes[0] ?? '',
    request.attributes[1] ?? '',
    request.period.from,
    request.period.to,
    asOf,
  ]);
  for (const row of rows) slices.get(row.measure)?.push(toSlice(row, request.attributes));
  return slices;
}

function toSlice(row: SliceRow, dimensions: readonly DimensionName[]): CellSlice {
  const { n, numerator, sum, sumOfSquares, recordKeySum, numeratorRecordKeySum } = row;
  const { revisedBy, erasedBy } = row;
  const values = [row.value1, row.value2];
  return {
    month: row.month === null ? null : month(row.month),
    area: row.area,
    segment: row.segment,
    attributes: dimensions.map((dimension, index) => attribute(dimension, values[index] ?? '')),
    statistics: { n, numerator, sum, sumOfSquares, recordKeySum, numeratorRecordKeySum },
    ...(revisedBy === null ? {} : { revisedBy }),
    ...(erasedBy === null ? {} : { erasedBy }),
  };
}

function attribute(dimension: DimensionName, value: string): Attribute {
  return { dimension, value };
}
