/** One line of the table: what was looked at, what it has to be, what it is. */
export interface Finding {
  /** The method, by the name of its function or of the code that answers give. */
  readonly method: string;
  /** What it was set against: the source of worked examples, or how draws were made. */
  readonly against: string;
  readonly expected: string;
  readonly found: string;
  readonly agrees: boolean;
}

/** What is found of a group of methods. */
export interface Check {
  /** Against worked examples and second implementations. */
  readonly examples: () => readonly Finding[];
  /** By draws, each from a seed of its own, so that they are always the same. */
  readonly simulations: () => readonly Finding[];
}
