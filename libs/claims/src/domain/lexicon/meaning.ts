/** What a phrase of a paper may stand for. */
export type Meaning =
  | { readonly kind: 'metric'; readonly id: string }
  /** A word for several metrics, of which the paper says elsewhere which is meant. */
  | { readonly kind: 'general'; readonly among: readonly string[] }
  | { readonly kind: 'value'; readonly dimension: string; readonly codes: readonly string[] }
  /** A value that every characteristic has, such as prefer not to say. */
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'dimension'; readonly dimension: string }
  | { readonly kind: 'characteristics' }
  | { readonly kind: 'whoever-answered' }
  | { readonly kind: 'everybody' }
  | { readonly kind: 'force' }
  | { readonly kind: 'topic'; readonly topic: string };

/** A phrase that is looked for. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: Meaning;
  /** The topic without which it means nothing; null where it stands for itself. */
  readonly topic: string | null;
}

/** A phrase found in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}
