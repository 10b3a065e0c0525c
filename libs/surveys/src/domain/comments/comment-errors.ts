import { DomainError } from '@citizen-graph/reference';

/** Every refusal of a question for comments, with what it means; docs/errors.md lists the same codes. */
export const COMMENT_ERRORS = {
  ANALYSTS_ONLY: 'Comments themselves are shown to analysts alone, and this server does not serve analysts.',
} as const;

export type CommentErrorCode = keyof typeof COMMENT_ERRORS;

export function commentError(code: CommentErrorCode, message: string): DomainError<CommentErrorCode> {
  return new DomainError(code, message);
}
