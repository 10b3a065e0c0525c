import { EntitySchema } from 'typeorm';
import type { ChartNoteKind } from '../domain/chart-note';

export interface ChartNoteRow {
  id: number;
  metric: string;
  kind: ChartNoteKind;
  month: string;
  area: string | null;
  segment: string | null;
  text: string;
  recordedBy: string;
  recordedAt: Date;
  retractedBy: string | null;
  retractedAt: Date | null;
}

export const ChartNoteTable = new EntitySchema<ChartNoteRow>({
  name: 'ChartNote',
  schema: 'ledger',
  tableName: 'chart_note',
  columns: {
    id: { type: 'integer', primary: true, generated: 'increment' },
    metric: { type: 'text' },
    kind: { type: 'text' },
    month: { type: 'text' },
    area: { type: 'text', nullable: true },
    segment: { type: 'text', nullable: true },
    text: { type: 'text' },
    recordedBy: { type: 'text', name: 'recorded_by' },
    recordedAt: { type: 'timestamptz', name: 'recorded_at', createDate: true },
    retractedBy: { type: 'text', name: 'retracted_by', nullable: true },
    retractedAt: { type: 'timestamptz', name: 'retracted_at', nullable: true },
  },
});
