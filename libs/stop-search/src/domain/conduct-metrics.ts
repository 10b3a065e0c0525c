import { everySegmentOf } from '@citizen-graph/metrics';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import {
  FIELD_DIMENSION,
  GROUNDS_DIMENSIONS,
  PERSON_DIMENSIONS,
  PERSON_SEARCH_TYPE_DIMENSION,
  SEARCH_TYPE_DIMENSION,
} from './dimensions';
import { MORE_THAN_OUTER_CLOTHING, PART_OF_OPERATION, RECORDED_FIELDS } from './measures';
import { OF_PUBLISHED_SEARCHES } from './published-searches';
import { SEARCH_FIELDS } from './search-fields';

const OF_SEARCHES = { ...OF_PUBLISHED_SEARCHES, unit: 'PERCENT' } satisfies Partial<MetricDefinition>;

const APPLIES = SEARCH_FIELDS.map(({ label, appliesTo }) => `${label}: ${appliesTo}.`).join(' ');

/** How searches were carried out, and how well they were written down. */
export const CONDUCT_METRICS: readonly MetricDefinition[] = [
  {
    ...OF_SEARCHES,
    id: 'stop-search-more-than-outer-clothing',
    title: 'Removal of more than outer clothing',
    definition:
      'Of searches of persons of which it is recorded, the percentage in which more than just outer clothing ' +
      'was removed.',
    dimensions: [
      AREA_DIMENSION,
      PERSON_SEARCH_TYPE_DIMENSION,
      ...PERSON_DIMENSIONS.filter(({ name }) =>
        ['GENDER', 'AGE_RANGE', 'SELF_DEFINED_ETHNICITY'].includes(name),
      ),
    ],
    arithmetic: { kind: 'proportion', of: everySegmentOf(MORE_THAN_OUTER_CLOTHING) },
  },
  {
    ...OF_SEARCHES,
    id: 'stop-search-part-of-operation',
    title: 'Searches that were part of a policing operation',
    definition:
      'Of searches of all kinds of which it is recorded, the percentage that were part of a policing operation.',
    dimensions: [
      AREA_DIMENSION,
      SEARCH_TYPE_DIMENSION,
      ...GROUNDS_DIMENSIONS.filter(({ name }) => name === 'LEGISLATION'),
    ],
    arithmetic: { kind: 'proportion', of: everySegmentOf(PART_OF_OPERATION) },
  },
  {
    ...OF_SEARCHES,
    polarity: 'HIGHER_IS_BETTER',
    id: 'search-field-completeness',
    title: 'Completeness of the record of a search',
    definition:
      'Of the searches to which a field applies, the percentage in which it is filled in. It is given field by ' +
      `field and never of several together. "Not stated" counts as filled in. ${APPLIES}`,
    // A board pack asks for every figure uncut, and uncut there is none.
    boards: [],
    dimensions: [AREA_DIMENSION, FIELD_DIMENSION],
    arithmetic: { kind: 'proportion', of: everySegmentOf(RECORDED_FIELDS) },
    // A search is counted once for each field: together they would be an average of nothing.
    apart: 'FIELD',
  },
];
