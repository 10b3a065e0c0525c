/** Code, and the path in the workspace that it is linted as. */
export interface Snippet {
  readonly as: string;
  readonly code: string;
  /** Linted with type information, which is slow. */
  readonly typed?: true;
}

/** Code that breaks one rule. */
export interface Canary extends Snippet {
  readonly rule: string;
  /** Words that the message must hold, where one rule guards several things. */
  readonly says?: string;
}
