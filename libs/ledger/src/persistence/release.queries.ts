import { month } from '@citizen-graph/reference';
import { In, LessThanOrEqual } from 'typeorm';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import type { AsOf } from '../domain/as-of';
import type { NewRelease, Release } from '../domain/release';
import { ReleaseTable } from './release.table';
import type { ReleaseRow } from './release.table';

// Releases are numbered without gaps and become visible in the order of their numbers, because
// whoever writes one holds this lock until the end of the transaction.
const RELEASE_LOCK = 4_201_001;

/** Makes every other writer of the ledger wait until this transaction ends, and waits as long as it takes. */
export async function lockLedger(manager: EntityManager): Promise<void> {
  await manager.query(`
    set local lock_timeout = 0;
    select pg_advisory_xact_lock(${RELEASE_LOCK});
    set local lock_timeout to default`);
}

/** The number of the next release; the ledger must be locked. */
export async function nextReleaseNumber(manager: EntityManager): Promise<number> {
  const latest = await manager.maximum(ReleaseTable, 'number');
  return (latest ?? 0) + 1;
}

/** Writes a release under the next number; the ledger must be locked. */
export async function addRelease(manager: EntityManager, release: NewRelease): Promise<Release> {
  const { period, ...rest } = release;
  const number = await nextReleaseNumber(manager);
  await manager.insert(ReleaseTable, {
    ...rest,
    number,
    periodFrom: period.from,
    periodTo: period.to,
    // A clock that was set back must not put a release before those that it follows.
    importedAt: () => 'greatest(clock_timestamp(), (select max(imported_at) from ledger.release))',
  });
  return toRelease(await manager.findOneByOrFail(ReleaseTable, { number }));
}

export interface ReleaseFilter {
  /** Null for every dataset. */
  readonly datasets: readonly string[] | null;
  /** Null for now; otherwise only releases that were in by then. */
  readonly asOf: AsOf;
}

/** Releases in order of their numbers. */
export async function findReleases(
  manager: EntityManager,
  { datasets, asOf }: ReleaseFilter,
): Promise<readonly Release[]> {
  const where: FindOptionsWhere<ReleaseRow> = {};
  if (datasets !== null) where.dataset = In([...datasets]);
  if (typeof asOf === 'number') where.number = LessThanOrEqual(asOf);
  else if (asOf !== null) where.importedAt = LessThanOrEqual(asOf);
  const rows = await manager.find(ReleaseTable, { where, order: { number: 'asc' } });
  return rows.map(toRelease);
}

function toRelease({ periodFrom, periodTo, ...row }: ReleaseRow): Release {
  return { ...row, period: { from: month(periodFrom), to: month(periodTo) } };
}
