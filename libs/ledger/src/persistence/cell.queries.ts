import type { Attribute, CellRequest, CellSlice, Statistics } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { DimensionName } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import { schemaOf } from '../domain/subject';
import type { Subject } from '../domain/subject';

// Cells that corrections and erasures brought back to nothing are no longer there.
const HOLDS_SOMETHING =
  'sum(n) <> 0 or sum(numerator) <> 0 or sum(sum) <> 0 or sum(sum_of_squares) <> 0' +
  ' or sum(record_key_sum) <> 0 or sum(numerator_record_key_sum) <> 0';

export interface CellQuery {
  readonly request: CellRequest;
  /** Null for now; otherwise only releases that were in by then. */
  readonly asOf: Date | null;
}

interface SliceRow extends Statistics {
  readonly measure: string;
  readonly month: string | null;
  readonly area: string | null;
  readonly segment: string | null;
  readonly value1: string;
  readonly value2: string;
}

/**
 * The cells that each query asks for, in the order of the queries. Queries that differ in their measure
 * alone are answered by one statement.
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

function selectSlices(schema: string, request: CellRequest): string {
  const parts = ['measure', 'value_1', 'value_2'];
  if (request.byMonth) parts.push('month');
  if (request.byArea) parts.push('area');
  if (request.bySegment) parts.push('segment');
  const told = (name: string): string => (parts.includes(name) ? name : `null::text as ${name}`);
  return `
    select measure, ${told('month')}, ${told('area')}, ${told('segment')},
      value_1 as "value1", value_2 as "value2",
      sum(n)::float8 as "n", sum(numerator)::float8 as "numerator",
      sum(sum)::float8 as "sum", sum(sum_of_squares)::float8 as "sumOfSquares",
      sum(record_key_sum)::float8 as "recordKeySum",
      sum(numerator_record_key_sum)::float8 as "numeratorRecordKeySum"
    from ${schema}.cell
    where measure = any($1) and dimension_1 = $2 and dimension_2 = $3 and month between $4 and $5
      and ($6::timestamptz is null
        or release in (select number from ledger.release where imported_at <= $6))
    group by ${parts.join(', ')}
    having ${HOLDS_SOMETHING}`;
}

function toSlice(row: SliceRow, dimensions: readonly DimensionName[]): CellSlice {
  const { n, numerator, sum, sumOfSquares, recordKeySum, numeratorRecordKeySum } = row;
  const values = [row.value1, row.value2];
  return {
    month: row.month === null ? null : month(row.month),
    area: row.area,
    segment: row.segment,
    attributes: dimensions.map((dimension, index) => attribute(dimension, values[index] ?? '')),
    statistics: { n, numerator, sum, sumOfSquares, recordKeySum, numeratorRecordKeySum },
  };
}

function attribute(dimension: DimensionName, value: string): Attribute {
  return { dimension, value };
}
