import { month } from '@citizen-graph/reference';
import { In, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import type { AsOf } from '../domain/as-of';
import type { ChartNote, NewChartNote } from '../domain/chart-note';
import { ledgerError } from '../domain/errors';
import { ChartNoteTable } from './chart-note.table';
import type { ChartNoteRow } from './chart-note.table';
import { ReleaseTable } from './release.table';

export interface ChartNoteFilter {
  readonly metrics: readonly string[];
  /** Null for now; otherwise the notes that were in force then, or when that release came in. */
  readonly asOf: AsOf;
}

/** A note that is no longer to count. */
export interface Retraction {
  readonly id: number;
  readonly retractedBy: string;
}

/** The notes on charts of some metrics that are, or at a moment were, in force; by month, then as recorded. */
export async function findChartNotes(
  manager: EntityManager,
  { metrics, asOf }: ChartNoteFilter,
): Promise<readonly ChartNote[]> {
  const metric = In([...metrics]);
  const moment = typeof asOf === 'number' ? await momentOf(manager, asOf) : asOf;
  const where: FindOptionsWhere<ChartNoteRow>[] =
    moment === null
      ? [{ metric, retractedAt: IsNull() }]
      : [IsNull(), MoreThan(moment)].map((retractedAt) => ({
          metric,
          recordedAt: LessThanOrEqual(moment),
          retractedAt,
        }));
  const rows = await manager.find(ChartNoteTable, { where, order: { month: 'asc', id: 'asc' } });
  return rows.map(toChartNote);
}

// As of a release that is yet to come, nothing has happened that has not happened now.
async function momentOf(manager: EntityManager, release: number): Promise<Date | null> {
  const found = await manager.findOneBy(ReleaseTable, { number: release });
  return found?.importedAt ?? null;
}

/** Every note on the charts of a metric, or of all, the retracted ones among them, as recorded. */
export async function findEveryChartNote(
  manager: EntityManager,
  metric: string | null,
): Promise<readonly ChartNote[]> {
  const where = metric === null ? {} : { metric };
  const rows = await manager.find(ChartNoteTable, { where, order: { id: 'asc' } });
  return rows.map(toChartNote);
}

/** Records a note on charts; throws NOTE_EMPTY where it gives no reason. */
export async function recordChartNote(manager: EntityManager, note: NewChartNote): Promise<ChartNote> {
  const text = note.text.trim();
  if (text === '') {
    throw ledgerError(
      'NOTE_EMPTY',
      `The note on ${note.metric} of ${note.month} gives no reason. Say what happened, for whoever reads the chart.`,
    );
  }
  const { identifiers } = await manager.insert(ChartNoteTable, { ...note, text });
  return toChartNote(await manager.findOneByOrFail(ChartNoteTable, { id: identifiers[0]?.['id'] as number }));
}

/** Retracts a note from now on, whose past answers stay; throws NOTE_UNKNOWN and NOTE_RETRACTED. */
export async function retractChartNote(
  manager: EntityManager,
  { id, retractedBy }: Retraction,
): Promise<ChartNote> {
  const { affected } = await manager.update(
    ChartNoteTable,
    { id, retractedAt: IsNull() },
    { retractedBy, retractedAt: () => 'clock_timestamp()' },
  );
  const row = await manager.findOneBy(ChartNoteTable, { id });
  if (row === null) {
    throw ledgerError('NOTE_UNKNOWN', `There is no note ${id}. Look for it with: citizen chart list`);
  }
  if (affected === 0) {
    throw ledgerError(
      'NOTE_RETRACTED',
      `Note ${id} was retracted by ${row.retractedBy} on ${row.retractedAt?.toISOString()}; nothing to do.`,
    );
  }
  return toChartNote(row);
}

function toChartNote(row: ChartNoteRow): ChartNote {
  return { ...row, month: month(row.month) };
}
