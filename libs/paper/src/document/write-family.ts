import { errorAt } from '../errors';
import type { Place } from '../errors';
import { amongGroups, testedStanding } from '../references/differences';
import type { Family } from '../references/differences';
import type { Filter } from '../references/parse-reference';

const LIKELY = {
  ABOVE: 'significantly more likely than',
  BELOW: 'significantly less likely than',
  CHANCE: 'about as likely as',
};

const NOT_COMPARED = 'not comparable, for want of figures, with';

/**
 * What tested differences say: `likely GROUP GROUP` in words; `significant` and `tested` count the pairs of groups that
 * said who they are.
 * @throws DomainError TEMPLATE_SYNTAX, REFERENCE_UNKNOWN
 */
export function writeFamily(family: Family, { name, values }: Filter, place: Place): string {
  const pairs = amongGroups(family);
  if (name === 'tested') return String(pairs.length);
  if (name === 'significant') return String(pairs.filter(({ isSignificant }) => isSignificant).length);
  if (name === 'likely') return likely(family, values, place);
  throw errorAt(
    'TEMPLATE_SYNTAX',
    place,
    `“| ${name}” is nothing that differences can be written as. There are likely GROUP GROUP, significant and tested.`,
  );
}

function likely(family: Family, [one = '', other = '']: readonly string[], place: Place): string {
  const standing = testedStanding(family, [one, other]);
  if (standing !== null) return LIKELY[standing];
  const { differences, notCompared } = family;
  const codes = new Set([
    ...differences.flatMap(({ group, against }) => [group.code, against.code]),
    ...notCompared.map(({ group }) => group.code),
  ]);
  // Groups that are too small, and months that have not come in, are no fault of the template.
  if (codes.size === 0 || [one, other].every((code) => codes.has(code))) return NOT_COMPARED;
  throw errorAt(
    'REFERENCE_UNKNOWN',
    place,
    `“${one}” and “${other}” were not compared. There are ${[...codes].join(', ')}.`,
  );
}
