import { CellAccumulator } from '@citizen-graph/metrics';
import type { EntityManager } from 'typeorm';
import { ledgerError } from '../domain/errors';
import type { Release } from '../domain/release';
import { schemaOf } from '../domain/subject';
import { KEYS, STATISTICS, cellColumns } from './cell-store';
import { copyRows } from './copy-rows';
import type { Row } from './copy-rows';
import type { RecordVersion } from './record-versions';

interface Starts {
  /** Whether cells of today do not hold what the record adds to them. */
  readonly areOutdated: boolean | null;
  readonly heldBefore: number | null;
}

/**
 * Writes the negative cells of every version of a record, each as of the release that brought it in, so that answers
 * of the past lack it as well. Gives the release before which figures may still hold it, since what it added to them
 * is not known; null where there is none. Throws FIGURES_OUTDATED where the figures of today do not hold it.
 */
export async function takeOutVersions(
  manager: EntityManager,
  release: Release,
  versions: readonly RecordVersion[],
): Promise<number | null> {
  const table = `${schemaOf(release.subject)}.cell`;
  await createVersionTable(manager, table);
  const columns = ['id', 'release', 'effective', 'until', ...KEYS, ...STATISTICS];
  await copyRows(manager, { table: 'version_cell', columns }, [versionRows(release, versions)]);
  await manager.query(createMoments(table), [release.dataset]);
  await manager.query(UPDATE_STARTS);
  const [starts] = await manager.query<Starts[]>(SUMMARISE_STARTS);
  if (starts?.areOutdated === true) throw figuresOutdated(release);
  await manager.query(insertNegatives(table));
  await manager.query('drop table version_cell, version_moment');
  const unknown = versions.flatMap(({ since, isFirstKnown }) => (isFirstKnown ? [] : [since]));
  return Math.max(starts?.heldBefore ?? 0, ...unknown) || null;
}

async function createVersionTable(manager: EntityManager, table: string): Promise<void> {
  await manager.query(`
    create temp table version_cell (like ${table}) on commit drop;
    alter table version_cell add id integer primary key, add until integer, add starts integer`);
}

function versionRows({ number }: Release, versions: readonly RecordVersion[]): readonly Row[] {
  const rows = versions.flatMap(({ observations, recordKey, since, until }) => {
    const cells = new CellAccumulator();
    for (const observation of observations) cells.add(observation, recordKey);
    return [...cells.cells()].map((cell) => [number, since, until, ...cellColumns(cell)]);
  });
  return rows.map((row, id) => [id, ...row]);
}

/** How the cells of a version stood as of each release that changed them, and whether they held as much as it adds. */
function createMoments(table: string): string {
  return `
    create temp table version_moment on commit drop as
    with moment as (
      select own.id, cell.effective,
        bool_or(release.kind = 'RESTATEMENT' and release.rows_accepted = 0) as is_observed,
        sum(sum(cell.n)) over so_far as n,
        sum(sum(cell.n)) over so_far >= own.n
          and sum(sum(cell.numerator)) over so_far >= own.numerator
          and sum(sum(cell.n - cell.numerator)) over so_far >= own.n - own.numerator as is_held
      from version_cell own
      join ${table} cell using (${KEYS.join(', ')})
      join ledger.release on release.number = cell.release
      where release.dataset = $1 and (own.until is null or cell.effective < own.until)
      group by own.id, cell.effective
      window so_far as (partition by own.id order by cell.effective)
    )
    select *, coalesce(max(effective) filter (where not is_held) over (partition by id), 0) as last_lacking
    from moment`;
}

// A version is in a cell from the release on that brought it in. Or from a later one: where the cell did not hold
// it before, and where figures were observed anew and the cell with them. What it added before is not known then,
// and a guess could leave a negative cell, or one that never was.
const UPDATE_STARTS = `
  update version_cell own
  set starts = (
    select greatest(
      own.effective,
      min(effective) filter (where effective > last_lacking),
      max(effective) filter (where is_observed))
    from version_moment moment where moment.id = own.id
    having bool_or(effective > last_lacking))`;

const SUMMARISE_STARTS = `
  select bool_or(starts is null and until is null) as "areOutdated",
    max(coalesce(starts, until)) filter (where starts is distinct from effective and exists (
      select from version_moment moment
      where moment.id = own.id and moment.n > 0 and moment.effective < coalesce(own.starts, own.until)
    )) as "heldBefore"
  from version_cell own`;

function insertNegatives(table: string): string {
  const keys = KEYS.join(', ');
  const statistics = STATISTICS.join(', ');
  const totals = STATISTICS.map((name) => `sum(${name})`);
  return `
    insert into ${table} (release, effective, ${keys}, ${statistics})
    select release, moment, ${keys}, ${totals.join(', ')}
    from (
      select release, starts as moment, ${keys}, ${STATISTICS.map((name) => `-${name} as ${name}`).join(', ')}
      from version_cell where starts is not null
      union all
      select release, until, ${keys}, ${statistics}
      from version_cell where starts is not null and until is not null
    ) taken
    group by release, moment, ${keys}
    having ${totals.map((total) => `${total} <> 0`).join(' or ')}`;
}

function figuresOutdated({ dataset }: Release): Error {
  return ledgerError(
    'FIGURES_OUTDATED',
    `The figures of ${dataset} were worked out by an earlier version. Run first: citizen observe ${dataset}`,
  );
}
