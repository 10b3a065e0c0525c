import { errorAt } from '../errors';
import type { Place } from '../errors';
import { standingOf } from '../figures/compare-figures';
import { numberOf } from '../figures/figure';
import type { Figure } from '../figures/figure';
import { amongGroups, familyOf, testedStanding } from './differences';
import type { Family } from './differences';
import { parseReference } from './parse-reference';
import { resolve } from './resolve';
import { figureOf } from './resolved';
import type { Scope } from './resolved';

const PUBLISHED = /^(\S.*) is (not )?published$/u;
const AGAINST = /^(\S+) (above|below) (\S+)$/u;
const FINDS_ANY = /^(\S+) finds (any|none)$/u;
const FINDS = /^(\S+) finds (\S+) (above|below) (\S+)$/u;

/**
 * Whether a condition holds: `a is published`, `a is not published`; `a above b`, `a below b` by more than chance;
 * `family finds GROUP above GROUP` `family finds any` or
 * `family finds none`, of pairs that were tested, by the test of differences.
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
  const any = FINDS_ANY.exec(condition);
  if (any !== null) {
    const pairs = amongGroups(familyAt(any[1] ?? '', scope, place));
    const isFoundAny = pairs.some(({ isSignificant }) => isSignificant);
    return any[2] === 'any' ? isFoundAny : pairs.length > 0 && !isFoundAny;
  }
  const finds = FINDS.exec(condition);
  if (finds !== null) return isFound(finds, scope, place);
  throw errorAt(
    'TEMPLATE_SYNTAX',
    place,
    `{{ if ${condition} }} is not understood. Write “a is published”, “a above b”, “a below b”, “differences finds GROUP above GROUP”, “differences finds any” or “differences finds none”.`,
  );
}

function isFound(found: RegExpExecArray, scope: Scope, place: Place): boolean {
  const [, from = '', one = '', way = '', other = ''] = found;
  return testedStanding(familyAt(from, scope, place), [one, other]) === way.toUpperCase();
}

function familyAt(text: string, scope: Scope, place: Place): Family {
  const family = familyOf(resolve(parseReference(text, place), scope, place));
  if (family !== null) return family;
  throw errorAt(
    'REFERENCE_UNKNOWN',
    place,
    `{{ if … finds … }}: “${text}” holds no tested differences. Ask GroupDifferences.`,
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
