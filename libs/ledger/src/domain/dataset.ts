import type { Observation } from '@citizen-graph/metrics';
import type { Month, Period } from '@citizen-graph/reference';
import type { Column } from './column';
import type { FileFormat } from './file-format';
import type { RowIssue } from './row-issue';
import type { Subject } from './subject';

/** The fields of a record as they are stored: text, whole or decimal numbers, booleans, or nothing. */
export type FieldValue = string | number | boolean | null;

export type RecordFields = Readonly<Record<string, FieldValue>>;

/** The columns of a file, by the field of the record that each fills. */
export type Columns<Fields extends RecordFields> = {
  readonly [Field in keyof Fields]?: Column<Fields[Field]>;
};

/** Where a row stands: the file's name and the line, which counts from 1 with the header included. */
export interface RowPlace {
  readonly fileName: string;
  readonly line: number;
}

/** What reading a file needs to know of what it holds. */
export type FileContent<Fields extends RecordFields> = Pick<
  Dataset<Fields>,
  'columns' | 'constants' | 'fieldsOfFile' | 'check'
>;

/**
 * A source's export: the columns of its file, what makes a row acceptable, where its records are
 * kept, and which observations a record is.
 */
export interface Dataset<Fields extends RecordFields = RecordFields> {
  readonly id: string;
  readonly subject: Subject;
  readonly title: string;
  readonly columns: Columns<Fields>;
  /** Other forms that files of the dataset come in, each recognised by its beginning. */
  readonly formats?: readonly FileFormat[];
  /** Fields that no column fills and that the file leaves empty, such as the questions of another survey. */
  readonly constants: Partial<Fields>;
  /** Fields of each row that follow from the columns that its file has: gets the fields that those fill. */
  fieldsOfFile?(filled: ReadonlySet<string>): Partial<Fields>;
  /** The table in the subject's schema; it has a column, in snake case, for each field. */
  readonly table: string;
  /** Rules over several fields; the issues lack the line, which the reader adds. */
  check?(fields: Fields): readonly Omit<RowIssue, 'line'>[];
  monthOf(fields: Fields): Month;
  /** The identifier within the dataset; a source without one is told apart by month and line. */
  recordIdOf(fields: Fields, place: RowPlace): string;
  /** Whether its source has no identifiers: the same line of a corrected file may be somebody else. */
  readonly withoutIdentifiers?: true;
  /** The field of the area, where each month of a file has to have every area because the force is their sum. */
  readonly everyAreaBy?: keyof Fields & string;
  /** The period that the file's name promises; null where the rows alone decide. Throws FILE_NAME_UNKNOWN. */
  periodOfFile?(fileName: string): Period | null;
  /** Whether a record is of one person, who may ask for its erasure; figures of areas and forces are nobody's. */
  readonly holdsPersons: boolean;
  /** Published estimates are nobody's data: those of a corrected release stay, so that any past answer can be given. */
  readonly keepsCorrectedRecords: boolean;
  /** What the record adds to cells; null for a published estimate, which adds to nothing. */
  observe(fields: Fields): Observation | null;
  /**
   * What else the record adds, with attributes of its own, to other measures: cells grow with the pairs of
   * attributes of one observation, and a record of many parts is observed once for each.
   */
  observeMore?(fields: Fields): readonly Observation[];
}
