import type { CellRequest } from '@citizen-graph/metrics';
import { STATISTICS } from './cell-store';

const HOLDS_SOMETHING = STATISTICS.map((name) => `sum(${name}) <> 0`).join(' or ');

/**
 * The statement that adds cells up as a request asks: of measures ($1), with two attributes or none ($2 and $3), of
 * months from one to another ($4 and $5), as of a release or now ($6, an integer or null).
 */
export function selectSlices(schema: string, request: CellRequest): string {
  const parts = ['measure', 'value_1', 'value_2'];
  if (request.byMonth) parts.push('month');
  if (request.byArea) parts.push('area');
  if (request.bySegment) parts.push('segment');
  const told = (name: string): string => (parts.includes(name) ? name : `null::text as ${name}`);
  return `
    with ${changes(schema, [...new Set([...parts, 'month'])].join(', '))}
    select measure, ${told('month')}, ${told('area')}, ${told('segment')},
      value_1 as "value1", value_2 as "value2",
      ${STATISTICS.map((name) => `sum(${name})::float8 as "${fieldOf(name)}"`).join(', ')},
      array_agg(distinct release) filter (where is_revision) as "revisedBy",
      array_agg(distinct release) filter (where is_erased_since) as "erasedBy"
    from change
    group by ${parts.join(', ')}
    having ${HOLDS_SOMETHING} or bool_or(is_revision or is_erased_since)`;
}

/**
 * What each release adds to each month of a slice, and what that makes it. It revises where there were figures before:
 * cells of an earlier release that did not begin with it or, for a correction, an earlier file of the month. What an
 * erasure takes out counts as of the releases that had brought it in; of itself an erasure revises, or has erased
 * since the release asked for.
 */
function changes(schema: string, place: string): string {
  return `
    part as (
      select ${place}, release, effective, ${STATISTICS.map((name) => `sum(${name}) as ${name}`).join(', ')}
      from ${schema}.cell
      where measure = any($1) and dimension_1 = $2 and dimension_2 = $3 and month between $4 and $5
        and ($6::integer is null or effective <= $6)
      group by ${place}, release, effective
    ), added as (
      select ${place}, effective as release, ${STATISTICS.map((name) => `sum(${name}) as ${name}`).join(', ')},
        ${HOLDS_SOMETHING} as is_changed
      from part group by ${place}, effective
    ), known as (
      select added.*, own.kind, own.dataset,
        own.begun_at <> first_value(own.begun_at) over (partition by ${place} order by own.number) as is_later
      from added join ledger.release own on own.number = added.release
    ), change as (
      select ${place}, release, ${STATISTICS.join(', ')}, false as is_erased_since,
        is_changed and kind <> 'IMPORT' and (is_later or (kind = 'CORRECTION' and exists (
          select from ledger.release file
          where file.dataset = known.dataset and file.number < known.release and file.sha256 is not null
            and known.month between file.period_from and file.period_to))) as is_revision
      from known
      union all
      select ${place}, release, ${STATISTICS.map(() => '0').join(', ')},
        coalesce(release > $6, false), $6::integer is null or release <= $6
      from part where release <> effective
      group by ${place}, release
      having ${HOLDS_SOMETHING}
    )`;
}

// `sum_of_squares` is the field sumOfSquares.
function fieldOf(column: string): string {
  return column.replace(/_[a-z]/g, (letter) => letter.slice(1).toUpperCase());
}
