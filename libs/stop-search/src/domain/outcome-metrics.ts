import { everySegmentOf } from '@citizen-graph/metrics';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import {
  GROUNDS_DIMENSIONS,
  OFFICER_DEFINED_ETHNICITY_DIMENSION,
  PERSON_DIMENSIONS,
  PERSON_SEARCH_TYPE_DIMENSION,
  SELF_DEFINED_ETHNICITY_DIMENSION,
} from './dimensions';
import { ARRESTS, FINDS, LINKED_OUTCOMES, NO_FURTHER_ACTION } from './measures';
import { OF_PUBLISHED_SEARCHES, personSearchesOf } from './published-searches';

const OF_PERSONS = {
  ...OF_PUBLISHED_SEARCHES,
  unit: 'PERCENT',
  dimensions: [AREA_DIMENSION, PERSON_SEARCH_TYPE_DIMENSION, ...PERSON_DIMENSIONS, ...GROUNDS_DIMENSIONS],
} satisfies Partial<MetricDefinition>;

const WITH_OUTCOME =
  'Searches whose outcome is not recorded are left out, and so are those of a vehicle alone.';

/**
 * The outcome test: what came of searches, by group. Where the searches of one group lead to something
 * less often than those of another, they may rest on weaker grounds.
 */
export const OUTCOME_METRICS: readonly MetricDefinition[] = [
  {
    ...OF_PERSONS,
    id: 'stop-search-arrest-rate',
    title: 'Searches that ended in an arrest',
    definition: `Of searches of persons with a recorded outcome, the percentage that ended in an arrest. ${WITH_OUTCOME}`,
    arithmetic: { kind: 'proportion', of: personSearchesOf(ARRESTS) },
  },
  {
    ...OF_PERSONS,
    id: 'stop-search-no-further-action',
    title: 'Searches that ended in no further action',
    definition: `Of searches of persons with a recorded outcome, the percentage that ended in no further action. ${WITH_OUTCOME}`,
    arithmetic: { kind: 'proportion', of: personSearchesOf(NO_FURTHER_ACTION) },
  },
  {
    ...OF_PERSONS,
    id: 'stop-search-find-rate',
    title: 'Find rate',
    definition:
      'Of searches of persons of which it is known, the percentage with an outcome linked to what was searched ' +
      'for. No further action counts as nothing found unless the link is recorded; any other outcome without ' +
      `a recorded link is left out, which makes the rate too low where many are. ${WITH_OUTCOME}`,
    arithmetic: { kind: 'proportion', of: personSearchesOf(FINDS) },
    companions: ['search-field-completeness'],
  },
  {
    ...OF_PERSONS,
    id: 'stop-search-outcome-linked',
    title: 'Outcomes linked to what was searched for',
    definition:
      'Of searches of persons with an outcome other than no further action of which the link is recorded, the ' +
      'percentage in which the outcome was linked to what was searched for.',
    dimensions: [
      AREA_DIMENSION,
      PERSON_SEARCH_TYPE_DIMENSION,
      SELF_DEFINED_ETHNICITY_DIMENSION,
      OFFICER_DEFINED_ETHNICITY_DIMENSION,
      ...GROUNDS_DIMENSIONS.filter(({ name }) => name === 'OBJECT_OF_SEARCH'),
    ],
    arithmetic: { kind: 'proportion', of: everySegmentOf(LINKED_OUTCOMES) },
    companions: ['search-field-completeness'],
  },
];
