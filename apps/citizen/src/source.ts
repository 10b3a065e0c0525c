import { eraseRecord, importFile, ledgerError, observeRecords, withdrawFile } from '@citizen-graph/ledger';
import type {
  Column,
  DatasetSource,
  ErasedRecord,
  Erasure,
  FieldValue,
  ImportOptions,
  ImportOutcome,
  RecordDifference,
  RecordFields,
  Release,
  ReplacedFile,
  Restatement,
  Withdrawal,
  WithdrawnFile,
} from '@citizen-graph/ledger';
import { BOUNDARIES, importBoundaries } from '@citizen-graph/stop-search';
import type { Placement } from '@citizen-graph/stop-search';
import { COMMENT_THEMES, importTaxonomy } from '@citizen-graph/surveys';
import type { DataSource } from 'typeorm';
import type { Advance } from './terminal/pace';
import { grouped } from './terminal/table';

export interface SourceColumn {
  readonly header: string;
  readonly expected: string;
}

export interface SourceOutcome extends ImportOutcome {
  /** The files whose place the file took, with the records that left. */
  readonly replaced: readonly ReplacedFile[];
  /** How its records differ from theirs; null where it took no file's place, or where files have no records. */
  readonly difference: RecordDifference | null;
  /** Releases of other files, whose records the import completed anew. */
  readonly restated: readonly Release[];
  /** What else there is to say of it. */
  readonly remarks?: readonly string[];
}

export interface SourceOptions extends ImportOptions {
  /** Hears how far the records of other files are completed anew. */
  readonly onRestating?: (advance: Advance) => void;
}

/** A dataset as an operator deals with it, whatever the shape of its files and records. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** The columns of its CSV; none when its file is not a CSV. */
  readonly columns: readonly SourceColumn[];
  import(database: DataSource, path: string, options: SourceOptions): Promise<SourceOutcome>;
  erase(database: DataSource, erasure: Erasure): Promise<ErasedRecord>;
  /** Takes a file out again. */
  withdraw(database: DataSource, withdrawal: Withdrawal): Promise<WithdrawnFile>;
  /** Completes stored records and works out their cells anew; gives the releases of what changed. */
  observe(database: DataSource, restatement: Restatement): Promise<readonly Release[]>;
}

/** The source of a dataset whose files are CSVs. */
export function csvSource<Fields extends RecordFields>(source: DatasetSource<Fields>): Source {
  const { dataset } = source;
  const columns = Object.values<Column<FieldValue> | undefined>(dataset.columns);
  return {
    id: dataset.id,
    title: dataset.title,
    columns: columns.flatMap((column) => (column === undefined ? [] : [toSourceColumn(column)])),
    import: (database, path, options) => importFile(database, source, { path, options }),
    erase: (database, erasure) => eraseRecord(database, source, erasure),
    withdraw: (database, withdrawal) => withdrawFile(database, source, withdrawal),
    observe: (database, restatement) => observeRecords(database, source, restatement),
  };
}

/** Boundaries are a GeoJSON file and change where searches are placed. */
export const boundarySource: Source = {
  id: BOUNDARIES,
  title: 'Boundaries of local policing areas, as GeoJSON',
  columns: [],
  import: async (database, path, { importedBy, synthetic, mayLackRecords = false, onRestating }) => {
    const { placement, ...outcome } = await importBoundaries(database, path, {
      importedBy,
      synthetic,
      mayLackAreas: mayLackRecords,
      onPlacing: ({ placed, of }) => onRestating?.({ share: placed / of, rows: placed }),
    });
    const remarks = placement === null ? [] : [describePlacement(placement)];
    return { ...outcome, remarks, replaced: [], difference: null };
  },
  erase: () => {
    throw ledgerError('RECORD_NOT_PERSONAL', 'boundaries hold nobody’s record; import another file instead.');
  },
  withdraw: () => {
    throw ledgerError(
      'RELEASE_STAYS',
      'Searches are placed by boundaries, so these are not taken out; import others in their place.',
    );
  },
  observe: () => Promise.resolve([]),
};

/** Themes are a JSON file and change what comments are found to be about. */
export const commentThemesSource: Source = {
  id: COMMENT_THEMES,
  title: 'Themes of comments and their phrases, as JSON',
  columns: [],
  import: async (database, path, { importedBy, synthetic }) => ({
    ...(await importTaxonomy(database, path, { importedBy, synthetic })),
    replaced: [],
    difference: null,
  }),
  erase: () => {
    throw ledgerError('RECORD_NOT_PERSONAL', 'Themes hold nobody’s record; import another file instead.');
  },
  withdraw: () => {
    throw ledgerError(
      'RELEASE_STAYS',
      'Comments are read by these themes, so they are not taken out; import others in their place.',
    );
  },
  observe: () => Promise.resolve([]),
};

function toSourceColumn({ header, expected }: Column<FieldValue>): SourceColumn {
  return { header, expected };
}

function describePlacement({ moved, lost, found }: Placement): string {
  const [elsewhere, nowhere, anew] = [moved, lost, found].map(grouped);
  return `searches in another area than before: ${elsewhere}; that lost their area: ${nowhere}; that have one now and had none: ${anew}`;
}
