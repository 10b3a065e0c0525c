import { DomainError } from '@citizen-graph/reference';

/** What a template is refused for; docs/errors.md lists the same codes. */
export const PAPER_ERRORS = {
  TEMPLATE_UNREADABLE: 'The template cannot be opened.',
  TEMPLATE_SYNTAX: 'The template is not written as templates are.',
  OPERATION_UNKNOWN: 'The template names an operation that there is not.',
  QUERY_REFUSED: 'The platform did not answer a query of the template.',
  REFERENCE_UNKNOWN: 'A reference of the template leads to no figure.',
  OUTPUT_FORMAT_UNKNOWN: 'The name of the file to write does not say what kind of paper it is to be.',
  PAPER_EXISTS: 'The file to write is there already.',
} as const;

export type PaperErrorCode = keyof typeof PAPER_ERRORS;

/** A line of a template, counted from 1. */
export interface Place {
  readonly template: string;
  readonly line: number;
}

export function paperError(code: PaperErrorCode, message: string): DomainError<PaperErrorCode> {
  return new DomainError(code, message);
}

/** The error of a line of a template: where it is, what is wrong and what to do. */
export function errorAt(
  code: PaperErrorCode,
  { template, line }: Place,
  message: string,
): DomainError<PaperErrorCode> {
  return paperError(code, `${template}, line ${line}: ${message}`);
}
