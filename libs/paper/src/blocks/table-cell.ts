import { writeFigure } from '../document/write-figure';
import { errorAt } from '../errors';
import type { Place } from '../errors';
import type { Figure } from '../figures/figure';
import type { Reference } from '../references/parse-reference';
import { resolve } from '../references/resolve';
import { figureOf } from '../references/resolved';
import type { Scope } from '../references/resolved';
import type { BuiltRow } from './table-rows';

export interface BuiltColumn {
  readonly heading: string;
  readonly reference: Reference;
  readonly place: Place;
}

/** What a cell says, and the figure that it says it of; null where it is words alone. */
export interface BuiltCell {
  readonly text: string;
  readonly figure: Figure | null;
}

/**
 * The cell of a row in a column.
 * @throws DomainError REFERENCE_UNKNOWN where the column leads to no figure and no words in this row
 */
export function cellOf(
  { row, codes, label }: BuiltRow,
  { reference, place }: BuiltColumn,
  scope: Scope,
): BuiltCell {
  const inRow = new Map([...scope, ['row', row]]);
  const found = resolve(ofRow(reference, codes), inRow, place);
  if (found.kind === 'data' && typeof found.data === 'string') return { text: found.data, figure: null };
  const figure = figureOf(found);
  if (figure !== null)
    return { text: writeFigure(figure, reference.filters, { scope: inRow, place }).text, figure };
  throw errorAt('REFERENCE_UNKNOWN', place, `“${reference.text}” is not one figure in the row “${label}”.`);
}

function ofRow(reference: Reference, codes: BuiltRow['codes']): Reference {
  const steps = reference.steps.flatMap((step, index) => {
    const next = reference.steps[index + 1];
    if (codes === null && next !== undefined && isRow(next)) return [{ name: 'table' }];
    if (!isRow(step)) return [step];
    return codes === null ? [] : [{ codes }];
  });
  return { ...reference, steps };
}

function isRow(step: Reference['steps'][number]): boolean {
  return 'codes' in step && step.codes.length === 1 && step.codes[0] === 'row';
}
