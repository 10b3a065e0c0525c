import { LOCAL_POLICING_AREAS, findLocalPolicingArea } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import { ledgerError } from '../domain/errors';
import { columnOf } from './record-table';

const MONTHS_NAMED = 3;

interface IncompleteMonth {
  readonly month: string;
  readonly areas: readonly string[];
}

/**
 * Throws AREA_MISSING where a month of the staged rows lacks an area of the force and the dataset has to have every
 * one: what is said of the force would be the sum of the others.
 */
export async function refuseMissingAreas<Fields extends RecordFields>(
  manager: EntityManager,
  { everyAreaBy }: Dataset<Fields>,
  fileName: string,
): Promise<void> {
  if (everyAreaBy === undefined) return;
  const incomplete = await findIncompleteMonths(manager, columnOf(everyAreaBy));
  if (incomplete.length === 0) return;
  const others = incomplete.length - MONTHS_NAMED;
  const named = incomplete.slice(0, MONTHS_NAMED).map(describe).join('; ');
  throw ledgerError(
    'AREA_MISSING',
    `${fileName} lacks ${named}${others > 0 ? `; and areas in ${others} more months` : ''}. ` +
      `Figures of the force are the sum of its ${LOCAL_POLICING_AREAS.length} areas, so each month of a file has a row ` +
      `for each of them; export it again with them all, with 0 where there is nobody. Nothing was imported.`,
  );
}

function findIncompleteMonths(manager: EntityManager, column: string): Promise<readonly IncompleteMonth[]> {
  return manager.query<IncompleteMonth[]>(
    `select month, array_agg(code order by code) as areas
     from (
       select month, code from (select distinct month from staged_row) months cross join unnest($1::text[]) code
       except
       select month, ${column} from staged_row
     ) missing
     group by month order by month`,
    [LOCAL_POLICING_AREAS.map(({ code }) => code)],
  );
}

function describe({ month, areas }: IncompleteMonth): string {
  const names = areas.map((code) => `${findLocalPolicingArea(code)?.name ?? code} (${code})`);
  return `${names.join(', ')} in ${month}`;
}
