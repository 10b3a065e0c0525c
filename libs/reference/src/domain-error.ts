/**
 * A rule that the caller broke. The code is stable and documented, the message says what to do, and
 * neither names a host, a statement or a secret, so both may be shown to anybody.
 */
export class DomainError<Code extends string = string> extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: Code,
    message: string,
  ) {
    super(message);
  }
}

/** States what the programmer knows to be true; a failure is a bug, never the caller's fault. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (condition === false || condition === null || condition === undefined) {
    throw new Error(`Invariant broken: ${message}`);
  }
}
