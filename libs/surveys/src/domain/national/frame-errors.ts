import { DomainError } from '@citizen-graph/reference';

/** Every refusal of a frame of the national survey, with what it means; docs/errors.md lists the same codes. */
export const FRAME_ERRORS = {
  FRAME_INCOMPLETE: 'The frame counts no victims by age, by sex or by area.',
  FRAME_TOTALS_DIFFER: 'The frame counts more victims by one of age, sex and area than by another.',
} as const;

export type FrameErrorCode = keyof typeof FRAME_ERRORS;

export function frameError(code: FrameErrorCode, message: string): DomainError<FrameErrorCode> {
  return new DomainError(code, message);
}
