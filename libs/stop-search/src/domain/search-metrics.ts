import { everySegmentOf } from '@citizen-graph/metrics';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import {
  GROUNDS_DIMENSIONS,
  OFFICER_DEFINED_ETHNICITY_DIMENSION,
  OUTCOME_DIMENSIONS,
  PERSON_DIMENSIONS,
  PERSON_DIMENSIONS_OF_ALL_SEARCHES,
  PERSON_SEARCH_TYPE_DIMENSION,
  SEARCH_TYPE_DIMENSION,
  SELF_DEFINED_ETHNICITY_DIMENSION,
  VEHICLE_HAS_NO_PERSON,
} from './dimensions';
import { OUTCOMES_OF_SEARCHES, SEARCHES } from './measures';
import { OF_PUBLISHED_SEARCHES, personSearchesOf } from './published-searches';

/** How many searches there were, and of whom. */
export const SEARCH_METRICS: readonly MetricDefinition[] = [
  {
    ...OF_PUBLISHED_SEARCHES,
    id: 'stop-searches',
    title: 'Stop and searches',
    definition:
      'The number of searches of persons, vehicles or both. Each person searched counts once, so that several ' +
      'people at one stop are several searches.',
    unit: 'COUNT',
    dimensions: [
      AREA_DIMENSION,
      SEARCH_TYPE_DIMENSION,
      ...PERSON_DIMENSIONS_OF_ALL_SEARCHES,
      ...GROUNDS_DIMENSIONS,
    ],
    together: [VEHICLE_HAS_NO_PERSON],
    arithmetic: { kind: 'count', of: everySegmentOf(SEARCHES) },
  },
  {
    ...OF_PUBLISHED_SEARCHES,
    id: 'person-searches',
    title: 'Searches of persons',
    definition:
      'The number of searches in which a person was searched, with or without a vehicle. Searches of a vehicle ' +
      'alone are left out. One person searched twice counts twice.',
    unit: 'COUNT',
    dimensions: [AREA_DIMENSION, PERSON_SEARCH_TYPE_DIMENSION, ...PERSON_DIMENSIONS, ...GROUNDS_DIMENSIONS],
    arithmetic: { kind: 'count', of: personSearchesOf(SEARCHES) },
  },
  {
    ...OF_PUBLISHED_SEARCHES,
    id: 'person-search-outcomes',
    title: 'Outcomes of searches of persons',
    definition:
      'The number of searches in which a person was searched, by what came of them. An outcome that is not ' +
      'recorded is not the same as no further action.',
    unit: 'COUNT',
    dimensions: [
      AREA_DIMENSION,
      PERSON_SEARCH_TYPE_DIMENSION,
      ...OUTCOME_DIMENSIONS,
      SELF_DEFINED_ETHNICITY_DIMENSION,
      OFFICER_DEFINED_ETHNICITY_DIMENSION,
      ...GROUNDS_DIMENSIONS.filter(({ name }) => name === 'OBJECT_OF_SEARCH'),
    ],
    arithmetic: { kind: 'count', of: everySegmentOf(OUTCOMES_OF_SEARCHES) },
  },
];
