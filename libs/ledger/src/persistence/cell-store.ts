import type { Cell } from '@citizen-graph/metrics';
import type { EntityManager } from 'typeorm';
import { ledgerError } from '../domain/errors';
import type { Release } from '../domain/release';
import { schemaOf } from '../domain/subject';
import { copyRows } from './copy-rows';
import type { Row } from './copy-rows';

/** The columns that say where a cell stands. */
export const KEYS = [
  'measure',
  'segment',
  'month',
  'area',
  'dimension_1',
  'value_1',
  'dimension_2',
  'value_2',
];

/** The columns of what a cell adds up to. */
export const STATISTICS = [
  'n',
  'numerator',
  'sum',
  'sum_of_squares',
  'record_key_sum',
  'numerator_record_key_sum',
];

const BATCH = 1_000;

// The releases whose cells add up to those of a period, of the dataset and the months that $2 to $4 say. A withdrawal of these
// months, or of more, brought all before it to nothing: a longer file too, which is not a release of this period.
const OF_PERIOD = `
  release.dataset = $2 and release.period_from >= $3 and release.period_to <= $4
  and release.number > coalesce((
    select max(number) from ledger.release withdrawal
    where withdrawal.dataset = $2 and withdrawal.kind = 'WITHDRAWAL' and withdrawal.number < $1
      and withdrawal.period_from <= $3 and withdrawal.period_to >= $4), 0)`;

/** What has to be known of a release to write its cells. */
export type CellsRelease = Pick<Release, 'number' | 'dataset' | 'subject' | 'period'>;

/**
 * Writes the cells of a release. With `replacing`, the cells are the difference: what the release adds
 * less what earlier releases of its dataset and period add up to; cells that come to nothing are not written.
 */
export async function writeCells(
  manager: EntityManager,
  release: CellsRelease,
  { cells, replacing }: { readonly cells: Iterable<Cell>; readonly replacing: boolean },
): Promise<void> {
  const table = `${schemaOf(release.subject)}.cell`;
  const columns = ['release', 'effective', ...KEYS, ...STATISTICS];
  const rows = inBatches(release.number, cells);
  if (!replacing) return copyRows(manager, { table, columns }, rows);
  await manager.query(`create temp table new_cell (like ${table}) on commit drop`);
  await copyRows(manager, { table: 'new_cell', columns }, rows);
  await insertDifference(manager, release, table);
  await manager.query('drop table new_cell');
}

/**
 * Throws FIGURES_OUTDATED where a release takes more out of a file's figures than is in them: they were
 * worked out by an earlier version, which did not have all that its records are observed by now.
 */
export async function refuseNegativeCells(manager: EntityManager, release: CellsRelease): Promise<void> {
  const table = `${schemaOf(release.subject)}.cell`;
  const own = KEYS.map((name) => `own.${name}`).join(', ');
  const [row] = await manager.query<{ found: boolean }[]>(
    `select exists (
       select from ${table} own
       join ${table} cell using (${KEYS.join(', ')})
       join ledger.release on release.number = cell.release
       where own.release = $1 and (own.n < 0 or own.numerator < 0)
         and ${OF_PERIOD}
       group by ${own}
       having sum(cell.n) < 0 or sum(cell.numerator) < 0
     ) as found`,
    [release.number, release.dataset, release.period.from, release.period.to],
  );
  if (row?.found !== true) return;
  throw ledgerError(
    'FIGURES_OUTDATED',
    `The figures of ${release.dataset} were worked out by an earlier version. Run first: citizen observe ${release.dataset}`,
  );
}

/** Whether a release has cells. */
export async function hasCells(manager: EntityManager, { number, subject }: CellsRelease): Promise<boolean> {
  const [row] = await manager.query<{ found: boolean }[]>(
    `select exists (select from ${schemaOf(subject)}.cell where release = $1) as found`,
    [number],
  );
  return row?.found === true;
}

function* inBatches(release: number, cells: Iterable<Cell>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const cell of cells) {
    batch.push([release, release, ...cellColumns(cell)]);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** A cell by the columns of its keys and its statistics. */
export function cellColumns({ key, statistics }: Cell): Row {
  const [first, second] = key.attributes;
  return [
    key.measure,
    key.segment,
    key.month,
    key.area,
    first?.dimension ?? '',
    first?.value ?? '',
    second?.dimension ?? '',
    second?.value ?? '',
    statistics.n,
    statistics.numerator,
    statistics.sum,
    statistics.sumOfSquares,
    statistics.recordKeySum,
    statistics.numeratorRecordKeySum,
  ];
}

async function insertDifference(manager: EntityManager, release: CellsRelease, table: string): Promise<void> {
  const keys = KEYS.join(', ');
  const statistics = STATISTICS.join(', ');
  const totals = STATISTICS.map((name) => `sum(${name})`).join(', ');
  const replaced = [...KEYS.map((name) => `cell.${name}`), ...STATISTICS.map((name) => `-cell.${name}`)];
  await manager.query(
    `insert into ${table} (release, effective, ${keys}, ${statistics})
     select $1, $1, ${keys}, ${totals}
     from (
       select ${keys}, ${statistics} from new_cell
       union all
       select ${replaced.join(', ')}
       from ${table} cell join ledger.release on release.number = cell.release
       where ${OF_PERIOD}
     ) difference
     group by ${keys}
     having ${STATISTICS.map((name) => `sum(${name}) <> 0`).join(' or ')}`,
    [release.number, release.dataset, release.period.from, release.period.to],
  );
}
