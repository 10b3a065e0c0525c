export type { ChartNote, ChartNoteKind, NewChartNote } from './domain/chart-note';
export { releasesAsOf } from './domain/as-of';
export type { AsOf } from './domain/as-of';
export type { Column } from './domain/column';
export type { Columns, Dataset, FieldValue, RecordFields } from './domain/dataset';
export { ledgerError } from './domain/errors';
export type { ConvertedFile, ConvertedRow, FileFormat } from './domain/file-format';
export { filesInForce } from './domain/files-in-force';
export type { Release, ReleaseKind } from './domain/release';
export { nameRemoved } from './domain/replacement';
export type { RecordDifference } from './domain/replacement';
export { Refusal } from './domain/row-issue';
export type { RowIssue } from './domain/row-issue';
export { roleOf } from './domain/subject';
export type { Subject } from './domain/subject';

export {
  identifier,
  mayBeMissing,
  oneOf,
  optional,
  required,
  text,
  whenEmpty,
  yesNo,
} from './import/columns';
export type { LabelledCode } from './import/columns';
export { localPolicingArea } from './import/area-column';
export { decimal, score, wholeNumber } from './import/number-columns';
export { day, instant, mayLieAhead, monthColumn } from './import/time-columns';
export { readMapping } from './import/mapping/read-mapping';
export type { Mapping } from './import/mapping/read-mapping';
export { hashFile } from './import/hash-file';
export { nearestName } from './import/nearest-name';
export { RejectionReport } from './import/rejection-report';
export { readTable } from './import/read-table';
export type { TableOfFile } from './import/read-table';

export { asCaller } from './persistence/as-caller';
export type { RowsGranted } from './persistence/as-caller';
export { openDatabase } from './persistence/data-source';
export { migrate } from './persistence/migrate';
export type { PlatformMigrations } from './persistence/migrate';
export type { Migration } from './persistence/migration';
export type { DatasetSource, Restatement } from './persistence/dataset-source';
export { importFile } from './persistence/import-file';
export type { ImportOutcome, ImportedFile } from './persistence/import-file';
export type { ImportOptions } from './persistence/import-options';
export type { ReplacedFile } from './persistence/replaced-files';
export { eraseRecord } from './persistence/erase-record';
export type { ErasedRecord, Erasure } from './persistence/erase-record';
export { observeRecords } from './persistence/observe-records';
export { withdrawFile } from './persistence/withdraw-file';
export type { Withdrawal, WithdrawnFile } from './persistence/withdraw-file';
export { restateRecords } from './persistence/restate-records';
export { addRelease, findReleases, lockLedger } from './persistence/release.queries';
export type { ReleaseFilter } from './persistence/release.queries';
export {
  findChartNotes,
  findEveryChartNote,
  recordChartNote,
  retractChartNote,
} from './persistence/chart-notes.queries';
export type { ChartNoteFilter, Retraction } from './persistence/chart-notes.queries';
export { findCells } from './persistence/cell.queries';
export type { CellQuery } from './persistence/cell.queries';
export { startEmbeddedPostgres } from './persistence/embedded-postgres';
export type { EmbeddedDatabase } from './persistence/embedded-postgres';
