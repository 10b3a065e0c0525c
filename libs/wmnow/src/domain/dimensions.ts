import { AREA_DIMENSION, UNKNOWN_AREA } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { MESSAGE_KINDS } from './message';
import { NEIGHBOURHOODS } from './neighbourhood';

/** The seven areas alone: every member and resident is counted in one of them, so none is unknown. */
export const MEMBERSHIP_AREA_DIMENSION: Dimension = {
  ...AREA_DIMENSION,
  values: AREA_DIMENSION.values.filter(({ code }) => code !== UNKNOWN_AREA),
  unrecorded: null,
};

/** The neighbourhood: the first cut of membership below the area. */
export const NEIGHBOURHOOD_DIMENSION: Dimension = {
  name: 'NEIGHBOURHOOD',
  title: 'Neighbourhood',
  role: 'segment',
  values: NEIGHBOURHOODS.map(({ code, name }) => ({ code, label: name })),
  unrecorded: null,
};

export const MESSAGE_KIND_DIMENSION: Dimension = {
  name: 'MESSAGE_KIND',
  title: 'Kind of message',
  role: 'attribute',
  values: MESSAGE_KINDS,
  unrecorded: null,
};
