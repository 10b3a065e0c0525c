import type { RowIssue } from '../domain/row-issue';
import type { Mapping } from '../import/mapping/read-mapping';
import type { ReadingProgress } from '../import/read-rows';

export interface ImportOptions {
  /** Whether the data is made up; shown wherever it shows. */
  readonly synthetic: boolean;
  /** Who imports, for the release. */
  readonly importedBy: string;
  /** The share of rows, in per cent, that may be refused without refusing the file. */
  readonly quarantinePercent: number;
  /** Whether the file may take the place of files that cover less than it does. */
  readonly replaceShorter: boolean;
  /** Whether a file of figures may lack some of the files whose place it takes; it may not unless given. */
  readonly mayLackRecords?: boolean;
  /** The column-mapping file by which a file of another provider is read. */
  readonly mapping?: Mapping;
  /** The moment of the import, now unless given: rows that speak of a later day are refused. */
  readonly now?: Date;
  readonly onIssues: (issues: readonly RowIssue[]) => Promise<void>;
  readonly onNotice: (notice: string) => void;
  readonly onProgress: (progress: ReadingProgress) => void;
}

export interface FileToImport {
  readonly path: string;
  readonly options: ImportOptions;
}
