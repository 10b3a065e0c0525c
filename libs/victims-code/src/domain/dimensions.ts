import { NOT_RECORDED } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { CRIME_TYPES } from './crime-type';
import { DEPARTMENTS } from './department';
import type { Clause, Right } from './edition';
import { rightCode } from './edition';
import { EDITION_2021 } from './edition-2021';

/** All twelve rights, by the names of the 2021 edition. */
export const RIGHT_DIMENSION: Dimension = rightDimension(EDITION_2021.rights);

/** The rights with a clause that sets a time limit. */
export const TIMED_RIGHT_DIMENSION: Dimension = rightDimension(
  rightsWith(({ timeLimit }) => timeLimit !== null),
);

/** The rights with a clause that sets none. */
export const UNTIMED_RIGHT_DIMENSION: Dimension = rightDimension(
  rightsWith(({ timeLimit }) => timeLimit === null),
);

export const DEPARTMENT_DIMENSION: Dimension = {
  name: 'DEPARTMENT',
  title: 'Department',
  role: 'attribute',
  values: DEPARTMENTS,
  unrecorded: null,
};

export const ENHANCED_RIGHTS_DIMENSION: Dimension = {
  name: 'ENHANCED_RIGHTS',
  title: 'Enhanced Rights',
  role: 'attribute',
  values: [
    { code: 'YES', label: 'Under Enhanced Rights' },
    { code: 'NO', label: 'Not under Enhanced Rights' },
  ],
  unrecorded: null,
};

export const CRIME_TYPE_DIMENSION: Dimension = {
  name: 'CRIME_TYPE',
  title: 'Type of crime',
  role: 'attribute',
  values: [...CRIME_TYPES, NOT_RECORDED],
  unrecorded: NOT_RECORDED.code,
  standsAlone: true,
};

function rightsWith(isWanted: (clause: Clause) => boolean): readonly Right[] {
  return EDITION_2021.rights.filter(({ clauses }) => clauses.some(isWanted));
}

function rightDimension(rights: readonly Right[]): Dimension {
  return {
    name: 'RIGHT',
    title: 'Right under the Victims’ Code',
    role: 'segment',
    values: rights.map(({ number, name }) => ({
      code: rightCode(number),
      label: `Right ${number}: ${name}`,
    })),
    unrecorded: null,
  };
}
