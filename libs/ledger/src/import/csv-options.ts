import type { Dialect } from '../domain/column';

/** A quotation mark that is never closed would swallow the file; no row of a survey comes near a mebibyte. */
const LONGEST_ROW = 1_048_576;

/** How csv-parse has to read a file: rows of any length (they are refused one by one), quotation marks strictly. */
export function csvOptions(delimiter: Dialect['delimiter']) {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  };
}
