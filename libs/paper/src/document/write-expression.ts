import { lengthInMonths, month } from '@citizen-graph/reference';
import { errorAt } from '../errors';
import type { Place } from '../errors';
import { keyOf } from '../figures/figure';
import type { Figure } from '../figures/figure';
import { noteOf } from '../figures/note';
import { periodWords } from '../figures/words';
import { familyOf } from '../references/differences';
import { parseReference } from '../references/parse-reference';
import type { Filter } from '../references/parse-reference';
import { resolve } from '../references/resolve';
import { figureOf, tableOf } from '../references/resolved';
import type { Resolved, Scope } from '../references/resolved';
import { writeFamily } from './write-family';
import { writeFigure } from './write-figure';
import { writeMovements } from './write-movements';

/** What an expression writes, and the note that belongs to it. */
export interface Written {
  readonly text: string;
  readonly note: { readonly key: string; readonly text: () => string } | null;
}

/**
 * Writes what an expression refers to.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function writeExpression(text: string, scope: Scope, place: Place): Written {
  const reference = parseReference(text, place);
  const resolved = resolve(reference, scope, place);
  const { filters } = reference;
  const said = sayOther(resolved, filters, place);
  if (said !== null) return { text: said, note: null };
  const figure = figureOf(resolved);
  if (figure === null) throw severalFigures(text, place);
  const written = writeFigure(figure, filters, { scope, place });
  return { text: written.text, note: written.isNoted ? noteFor(figure) : null };
}

/** What is written of something that is not one figure; null where it should be one. */
function sayOther(resolved: Resolved, filters: readonly Filter[], place: Place): string | null {
  const [first] = filters;
  if (resolved.kind === 'period') return writePeriod(resolved.period, first, place);
  const family = first === undefined ? null : familyOf(resolved);
  if (family !== null && first !== undefined) return writeFamily(family, first, place);
  const table = first?.name === 'movements' ? tableOf(resolved) : null;
  if (table !== null) return writeMovements(table);
  if (resolved.kind !== 'data') return null;
  if (typeof resolved.data === 'string') return resolved.data;
  return typeof resolved.data === 'number' ? resolved.data.toLocaleString('en-GB') : null;
}

function writePeriod(period: { from: string; to: string }, filter: Filter | undefined, place: Place): string {
  if (filter === undefined) return periodWords(period);
  if (filter.name === 'months')
    return String(lengthInMonths({ from: month(period.from), to: month(period.to) }));
  throw errorAt(
    'TEMPLATE_SYNTAX',
    place,
    `“| ${filter.name}” is nothing that a period can be written as. There is months.`,
  );
}

function noteFor(figure: Figure): Written['note'] {
  return { key: keyOf(figure), text: () => noteOf(figure) };
}

function severalFigures(text: string, place: Place) {
  return errorAt(
    'REFERENCE_UNKNOWN',
    place,
    `{{ ${text} }} is not one figure. Go on to a metric of the answer, and choose a row of a table by its code in brackets, such as [lowest].`,
  );
}
