import { errorAt } from '../errors';
import type { Place } from '../errors';
import { movementOf, standingOf } from '../figures/compare-figures';
import type { Standing } from '../figures/compare-figures';
import { valueOf } from '../figures/figure';
import type { Figure } from '../figures/figure';
import { formatFigure, formatInterval, formatNumber } from '../figures/format';
import { groupLabel, statusWords } from '../figures/words';
import { figureAt } from '../references/condition';
import type { Filter } from '../references/parse-reference';
import type { Scope } from '../references/resolved';

const NUMBERS = ['percent', 'count', 'rate', 'number', 'signed'];
const OTHERS = ['label', 'interval', 'base', 'against <figure>', 'direction'];
const AGAINST: Readonly<Record<Standing, string>> = {
  ABOVE: 'above',
  BELOW: 'below',
  CHANCE: 'similar to',
  EQUAL: 'the same as',
  NOT_KNOWN: 'not comparable with',
};
const DIRECTION: Readonly<Record<Standing, string>> = {
  ABOVE: 'increased',
  BELOW: 'fallen',
  CHANCE: 'not changed significantly',
  EQUAL: 'stayed the same',
  NOT_KNOWN: 'not been compared',
};

interface Where {
  readonly scope: Scope;
  readonly place: Place;
}

/**
 * A figure as its filters have it: a number, or words that follow from a test. A number is footnoted.
 * @throws DomainError TEMPLATE_SYNTAX for a filter that there is not
 */
export function writeFigure(
  figure: Figure,
  filters: readonly Filter[],
  { scope, place }: Where,
): { readonly text: string; readonly isNoted: boolean } {
  const [first] = filters;
  if (first === undefined || NUMBERS.includes(first.name))
    return { text: writeNumber(figure, filters, place), isNoted: true };
  return { text: writeWords(figure, first, { scope, place }), isNoted: false };
}

function writeWords(figure: Figure, { name, values }: Filter, { scope, place }: Where): string {
  switch (name) {
    case 'label':
      return groupLabel(figure.row);
    case 'interval':
      return formatInterval(figure) ?? 'no interval';
    case 'base':
      return writeBase(figure);
    case 'against':
      return AGAINST[standingOf(figure, figureAt(values[0] ?? '', scope, place))];
    case 'direction':
      return DIRECTION[movementOf(figure)];
    default:
      throw unknownFilter(name, place);
  }
}

function writeNumber(figure: Figure, filters: readonly Filter[], place: Place): string {
  const unknown = filters.find(({ name }) => !NUMBERS.includes(name));
  if (unknown !== undefined) throw unknownFilter(unknown.name, place);
  const [digits] = filters.flatMap(({ values }) => values);
  if (digits !== undefined && !/^[0-4]$/u.test(digits))
    throw errorAt(
      'TEMPLATE_SYNTAX',
      place,
      `“${digits}” is no number of decimals. Write one from 0 to 4, as in percent 2.`,
    );
  const style = {
    decimals: digits === undefined ? null : Number(digits),
    signed: filters.some(({ name }) => name === 'signed'),
  };
  return formatFigure(figure, style);
}

function writeBase(figure: Figure): string {
  const value = valueOf(figure);
  if (value?.denominator !== null && value?.denominator !== undefined)
    return formatNumber(value.denominator, 'COUNT');
  return value === null || value.value === null
    ? statusWords(value?.status ?? 'NOT_COMPARED', value?.shorthand ?? null)
    : 'no base';
}

function unknownFilter(name: string, place: Place) {
  return errorAt(
    'TEMPLATE_SYNTAX',
    place,
    `“| ${name}” is nothing that a figure can be written as. There are ${[...NUMBERS, ...OTHERS].join(', ')}.`,
  );
}
