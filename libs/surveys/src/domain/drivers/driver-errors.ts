import { DomainError } from '@citizen-graph/reference';

/** Every refusal of a question for key drivers, with what it means; docs/errors.md lists the same codes. */
export const DRIVER_ERRORS = {
  NOT_A_SCORED_QUESTION: 'The survey does not ask this question, or does not ask it as a score.',
  OUTCOME_AMONG_DRIVERS: 'The outcome is named among the drivers that are to explain it.',
  TOO_FEW_DRIVERS: 'Fewer than two drivers are left to be weighed against each other.',
  TOO_FEW_RESPONDENTS:
    'Too few respondents answered the outcome and every driver for weights to mean anything.',
  NO_VARIATION: 'Everybody gave the same answer to the outcome or to a driver.',
  COLLINEAR_DRIVERS: 'The answers to one driver follow exactly from those to the others.',
  SEPARATED_OUTCOME:
    'The drivers tell the outcome without a mistake, so that no logistic regression fits it.',
} as const;

export type DriverErrorCode = keyof typeof DRIVER_ERRORS;

export function driverError(code: DriverErrorCode, message: string): DomainError<DriverErrorCode> {
  return new DomainError(code, message);
}
