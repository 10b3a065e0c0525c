/** A theme that comments may be about, with the phrases that show it. */
export interface Theme {
  /** Its code, for ever the same. Example: `WHAT_HAPPENS_NEXT`. */
  readonly code: string;
  readonly title: string;
  /** What belongs to it, in plain words. */
  readonly description: string;
  readonly phrases: readonly string[];
  /** Words that do not count for this theme where they stand like this. */
  readonly exclusions: readonly string[];
}

/** Themes that belong together, as analysts edit them; every change has a version of its own. */
export interface Taxonomy {
  readonly version: string;
  readonly title: string;
  /** Lists of words, `one|other`, that phrases use as `@name`. */
  readonly groups: Readonly<Record<string, string>>;
  readonly themes: readonly Theme[];
}
