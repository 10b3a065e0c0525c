import { DomainError } from '@citizen-graph/reference';

/** Every refusal of an edit of the Victims Strategy and its board, with what it means; docs/errors.md lists the same codes. */
export const STRATEGY_ERRORS = {
  INVALID_INPUT: 'An argument of the mutation does not fit.',
  ID_UNKNOWN: 'There is nothing of that kind with this identifier.',
  ID_TAKEN: 'The identifier is taken already.',
  EDIT_CONFLICT: 'Somebody changed it since the version that the edit was made from.',
  CLIENT_KEY_REUSED: 'The client key was used before, for another edit.',
  ROW_CHANGED: 'A row of a plan’s file came in before and has changed since.',
} as const;

export type StrategyErrorCode = keyof typeof STRATEGY_ERRORS;

export function strategyError(code: StrategyErrorCode, message: string): DomainError<StrategyErrorCode> {
  return new DomainError(code, message);
}
