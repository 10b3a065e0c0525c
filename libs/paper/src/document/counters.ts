/** Counts what a paper numbers: its paragraphs, tables and figures. */
export interface Counters {
  paragraphs: number;
  tables: number;
  figures: number;
}
