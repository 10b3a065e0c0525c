/** One row of an export: its fields as they are written, in the order of the columns. */
export type SampleRow = readonly string[];

/** One export file before it is written. Its rows come one at a time, the same ones on every call. */
export interface SampleTable {
  readonly dataset: string;
  readonly fileName: string;
  readonly columns: readonly string[];
  readonly rows: () => Iterable<SampleRow>;
}

/** A line number made into an identifier. Example: `identifier('FC', 1)` is `'FC-000001'`. */
export function identifier(prefix: string, sequence: number): string {
  return `${prefix}-${String(sequence).padStart(6, '0')}`;
}
