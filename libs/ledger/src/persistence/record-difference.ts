import type { EntityManager } from 'typeorm';
import type { Dataset } from '../domain/dataset';
import type { Release } from '../domain/release';
import type { RecordDifference } from '../domain/replacement';
import { columnsOf, tableOf } from './record-table';

const FIGURES_NAMED = 5;

const NO_DIFFERENCE: RecordDifference = { added: 0, changed: 0, removed: 0, removedFigures: [] };

/**
 * How the staged rows differ from the records of the files that they replace. Records that are alike in every field are
 * the same, so that those of a source without identifiers, which go by their lines, are not changed by moving.
 */
export async function findDifference(
  manager: EntityManager,
  dataset: Dataset,
  replaced: readonly Release[],
): Promise<RecordDifference> {
  const [difference] = await manager.query<RecordDifference[]>(differenceQuery(dataset), [
    dataset.id,
    replaced.map(({ number }) => number),
  ]);
  return difference ?? NO_DIFFERENCE;
}

function differenceQuery(dataset: Dataset): string {
  const columns = columnsOf(dataset).join(', ');
  return `
    with both_sides as (
      select record_id, true as is_staged, ${columns} from staged_row
      union all
      select record_id, false, ${columns} from ${tableOf(dataset)} where dataset = $1 and release = any($2)
    ), numbered as (
      select *, row_number() over (partition by is_staged, ${columns} order by record_id) as copy from both_sides
    ), unmatched as (
      select min(record_id) as record_id, bool_and(is_staged) as is_staged
      from numbered group by copy, ${columns} having count(*) = 1
    ), by_record as (
      select record_id, bool_or(is_staged) as is_staged, bool_or(not is_staged) as is_stored
      from unmatched group by record_id
    )
    select
      count(*) filter (where not is_stored)::int as added,
      count(*) filter (where is_staged and is_stored)::int as changed,
      count(*) filter (where not is_staged)::int as removed,
      ${removedFigures(dataset)} as "removedFigures"
    from by_record`;
}

// The identifier of a person's record is nobody's to read; that of a figure is its name.
function removedFigures({ holdsPersons }: Dataset): string {
  if (holdsPersons) return `'{}'::text[]`;
  return `coalesce(
    (array_agg(record_id order by record_id collate "C") filter (where not is_staged))[1:${FIGURES_NAMED}], '{}')`;
}
