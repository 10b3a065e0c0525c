/** A row of the dataset's own columns, and where it comes from: a line, or the place in an array. */
export interface ConvertedRow {
  /** Counts from 1, as if the rows stood below a header. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of another form as rows of the dataset's own columns. */
export interface ConvertedFile {
  /** The headers of the columns that the rows fill, in their order. */
  readonly header: readonly string[];
  readonly rows: readonly ConvertedRow[];
  /** What was left out of the file, and how much, in plain words. */
  readonly notices: readonly string[];
}

/**
 * A form other than the dataset's own CSV that its files come in, such as the answer of an API. Such a
 * file is held in memory whole.
 */
export interface FileFormat {
  /** What it is, for whoever imports it: `Nomis, one column a category`. */
  readonly title: string;
  /** Whether a file is of this form, by its name and the beginning of its text. */
  recognises(start: string, fileName: string): boolean;
  /** Turns the text of a file into rows; throws FILE_MALFORMED and the errors of the header. */
  convert(text: string, fileName: string): ConvertedFile;
}
