import type { FileHints } from './mapping-schema';
import type { WatchedSkipRule } from './skip-row';

/** A column of the file whose dates and times without an offset are taken to be of a zone. */
export interface ZonedColumn {
  readonly from: string;
  readonly zone: string;
  /** The place in the mapping that says so, or might. */
  readonly place: string;
}

/** What a mapping says of the reading of a file, beside its columns. */
export interface ReadingRules {
  /** The name of the mapping file. */
  readonly name: string;
  readonly hints: FileHints;
  readonly skip: readonly WatchedSkipRule[];
  /** Each header that the file has to have, with the place in the mapping that asks for it. */
  readonly asked: ReadonlyMap<string, string>;
  readonly zoned: readonly ZonedColumn[];
}
