import { errorAt } from '../errors';
import type { Place } from '../errors';
import { standingOf } from '../figures/compare-figures';
import { numberOf } from '../figures/figure';
import type { Figure } from '../figures/figure';
import { familyOf, testedStanding } from './differences';
import { parseReference } from './parse-reference';
import { resolve } from './resolve';
import { figureOf } from './resolved';
import type { Scope } from './resolved';

const PUBLISHED = /^(\S.*) is (not )?published$/u;
const AGAINST = /^(\S+) (above|below) (\S+)$/u;
const FINDS = /^(\S+) finds (\S+) (above|below) (\S+)$/u;

/**
 * Whether a condition holds: `a is published`, `a is not published`; `a above b`, `a below b` by more than chance; or
 * `family finds GROUP above GROUP`, by the test of differences.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function holds(condition: string, scope: Scope, place: Place): boolean {
  const published = PUBLISHED.exec(condition);
  if (published !== null) {
    const isThere = numberOf(figureAt(published[1] ?? '', scope, place)) !== null;
    return isThere === (published[2] === undefined);
  }
  const against = AGAINST.exec(condition);
  if (against !== null) {
    const [one, other] = [against[1], against[3]].map((each) => figureAt(each ?? '', scope, place));
    return one !== undefined && other !== undefined && standingOf(one, other) === against[2]?.toUpperCase();
  }
  const finds = FINDS.exec(condition);
  if (finds !== null) return isFound(finds, scope, place);
  throw errorAt(
    'TEMPLATE_SYNTAX',
    place,
    `{{ if ${condition} }} is not understood. Write “a is published”, “a above b”, “a below b” or “differences finds GROUP above GROUP”.`,
  );
}

function isFound(found: RegExpExecArray, scope: Scope, place: Place): boolean {
  const [, from = '', one = '', way = '', other = ''] = found;
  const family = familyOf(resolve(parseReference(from, place), scope, place));
  if (family !== null) return testedStanding(family, [one, other]) === way.toUpperCase();
  throw errorAt(
    'REFERENCE_UNKNOWN',
    place,
    `{{ if … finds … }}: “${from}” holds no tested differences. Ask GroupDifferences.`,
  );
}

/**
 * The one figure that a reference leads to.
 * @throws DomainError REFERENCE_UNKNOWN where it leads to none
 */
export function figureAt(text: string, scope: Scope, place: Place): Figure {
  const figure = figureOf(resolve(parseReference(text, place), scope, place));
  if (figure !== null) return figure;
  throw errorAt(
    'REFERENCE_UNKNOWN',
    place,
    `{{ ${text} }} is not one figure. Choose a row by its code in brackets, such as [lowest].`,
  );
}
