import { EntitySchema } from 'typeorm';
import type { ReleaseKind } from '../domain/release';
import type { Subject } from '../domain/subject';

export interface ReleaseRow {
  number: number;
  kind: ReleaseKind;
  dataset: string;
  subject: Subject;
  periodFrom: string;
  periodTo: string;
  fileName: string | null;
  sha256: string | null;
  mapping: string | null;
  mappingSha256: string | null;
  rowsRead: number;
  rowsAccepted: number;
  rowsQuarantined: number;
  rowsErased: number;
  synthetic: boolean;
  importedAt: Date;
  importedBy: string;
}

export const ReleaseTable = new EntitySchema<ReleaseRow>({
  name: 'Release',
  schema: 'ledger',
  tableName: 'release',
  columns: {
    number: { type: 'integer', primary: true },
    kind: { type: 'text' },
    dataset: { type: 'text' },
    subject: { type: 'text' },
    periodFrom: { type: 'text', name: 'period_from' },
    periodTo: { type: 'text', name: 'period_to' },
    fileName: { type: 'text', name: 'file_name', nullable: true },
    sha256: { type: 'text', nullable: true },
    mapping: { type: 'text', nullable: true },
    mappingSha256: { type: 'text', name: 'mapping_sha256', nullable: true },
    rowsRead: { type: 'integer', name: 'rows_read' },
    rowsAccepted: { type: 'integer', name: 'rows_accepted' },
    rowsQuarantined: { type: 'integer', name: 'rows_quarantined' },
    rowsErased: { type: 'integer', name: 'rows_erased' },
    synthetic: { type: 'boolean' },
    importedAt: { type: 'timestamptz', name: 'imported_at', createDate: true },
    importedBy: { type: 'text', name: 'imported_by' },
  },
});
