import { errorAt } from '../errors';
import type { Place } from '../errors';

/** A step of a reference: a name, or the codes of a row in brackets. */
export type Step = { readonly name: string } | { readonly codes: readonly string[] };

export interface Filter {
  readonly name: string;
  readonly values: readonly string[];
}

/** A reference to something in an answer, and what is written of it: `surveys.helped.byAge[18_24] | percent 1`. */
export interface Reference {
  readonly text: string;
  readonly steps: readonly Step[];
  readonly filters: readonly Filter[];
}

const PATH = /^[a-z][\w-]*(?:\.[a-z][\w-]*|\[[^\][]*\])*$/iu;
const STEP = /\.?([a-z][\w-]*)|\[([^\][]*)\]/giu;

/**
 * Reads a reference.
 * @throws DomainError TEMPLATE_SYNTAX
 */
export function parseReference(text: string, place: Place): Reference {
  const [path = '', ...filters] = text.split('|').map((part) => part.trim());
  if (!PATH.test(path))
    throw errorAt(
      'TEMPLATE_SYNTAX',
      place,
      `{{ ${text} }} is no reference. Write the name of a query and the way to the figure, such as surveys.helped | percent.`,
    );
  return { text: path, steps: stepsOf(path), filters: filters.map(toFilter) };
}

function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(STEP)].map(([, name, codes]) =>
    name === undefined ? { codes: (codes ?? '').split(',').map((code) => code.trim()) } : { name },
  );
}

function toFilter(text: string): Filter {
  const [name = '', ...values] = text.split(/\s+/u);
  return { name, values };
}
