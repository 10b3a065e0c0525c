import type { FileHints, SkipRule } from './mapping-schema';

/** What a mapping says of the reading of a file, beside its columns. */
export interface ReadingRules {
  /** The name of the mapping file. */
  readonly name: string;
  readonly hints: FileHints;
  readonly skip: readonly SkipRule[];
  /** Each header that the file has to have, with the place in the mapping that asks for it. */
  readonly asked: ReadonlyMap<string, string>;
}
