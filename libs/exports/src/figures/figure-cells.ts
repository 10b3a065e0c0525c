import type { MissingCell, PublishedCell } from '../model/published-table';
import { NOT_APPLICABLE, NOT_AVAILABLE } from '../model/symbols';
import type { FigureValue } from './figure-row';

/** The figure itself, or the symbol of why there is none. */
export function figureCell({ value, shorthand, status }: FigureValue): PublishedCell {
  return value ?? missing(shorthand ?? NOT_APPLICABLE, status);
}

/** A part of a figure: of a figure that is not given, why it is not; of any other, not applicable where it has no such part. */
export function partCell(
  { value, shorthand, status }: FigureValue,
  part: number | string | null | undefined,
): PublishedCell {
  if (part !== null && part !== undefined) return part;
  return value === null ? missing(shorthand ?? NOT_APPLICABLE, status) : missing(NOT_APPLICABLE);
}

/** A part that publishers of estimates may not print: of an estimate, not available; of other figures, not applicable. */
export function printedCell(figure: FigureValue, part: number | string | null | undefined): PublishedCell {
  const unprinted = (figure.yearEnding ?? null) !== null && figure.value !== null;
  return unprinted && (part ?? null) === null ? missing(NOT_AVAILABLE) : partCell(figure, part);
}

export function orNotApplicable(part: number | string | null | undefined): PublishedCell {
  return part ?? missing(NOT_APPLICABLE);
}

export function orNotAvailable(part: number | null): PublishedCell {
  return part ?? missing(NOT_AVAILABLE);
}

function missing(shorthand: string, status: string | null = null): MissingCell {
  return { shorthand, status };
}
