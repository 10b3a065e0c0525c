import type { Dimension } from '@citizen-graph/reference';
import { FORCES } from './force';
import { PRIORITIES } from './local-response';

/** The force and its comparators, the force first. */
export const FORCE_DIMENSION: Dimension = {
  name: 'FORCE',
  title: 'Police force',
  role: 'segment',
  values: FORCES.map(({ code, name }) => ({ code, label: name })),
  unrecorded: null,
};

/** What residents want dealt with first: a respondent can name three, so the shares come to more than all. */
export const PRIORITY_DIMENSION: Dimension = {
  name: 'PRIORITY',
  title: 'Priority',
  role: 'segment',
  values: PRIORITIES,
  unrecorded: null,
  overlaps: true,
};
