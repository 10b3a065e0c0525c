import { everySegmentOf } from '@citizen-graph/metrics';
import type { MetricDefinition, Source } from '@citizen-graph/metrics';
import { AREA_DIMENSION, UNKNOWN_AREA } from '@citizen-graph/reference';
import { CENSUS_GROUP_DIMENSION, SELF_DEFINED_ETHNICITY_DIMENSION } from './dimensions';
import { RESIDENTS, SEARCHES } from './measures';
import { OF_PUBLISHED_SEARCHES, personSearchesOf } from './published-searches';

const CENSUS: Source = { name: 'Census 2021, TS021', publisher: 'Office for National Statistics' };

/** Whom a rate is set against, in plain English. */
export const RESIDENTS_DEFINITION =
  'Usual residents of all ages by ethnic group, by the latest count known at the end of the period; a group is ' +
  'the sum of its detailed groups, and the force that of its seven local authorities, each as published. The ' +
  'Office for National Statistics perturbs every count, so such a sum differs a little from one that it publishes.';

/** Searches set against the people who live where they took place. */
export const RATE_METRICS: readonly MetricDefinition[] = [
  {
    ...OF_PUBLISHED_SEARCHES,
    id: 'stop-search-rate',
    title: 'Searches of persons per 1,000 residents',
    definition:
      'Searches of persons for every 1,000 residents of the group over the period asked for, which is not ' +
      'turned into a year. Those searched need not live there, and one person searched twice counts twice. ' +
      RESIDENTS_DEFINITION,
    unit: 'PER_1000',
    dimensions: [AREA_DIMENSION, SELF_DEFINED_ETHNICITY_DIMENSION],
    datasets: { of: ['stop-and-search'], to: ['population-by-ethnic-group'] },
    arithmetic: {
      kind: 'ratio',
      of: personSearchesOf(SEARCHES),
      to: everySegmentOf(RESIDENTS),
      per: 1000,
    },
    companions: [
      'stop-search-find-rate',
      'stop-search-arrest-rate',
      'stop-search-no-further-action',
      'search-field-completeness',
    ],
  },
  {
    ...OF_PUBLISHED_SEARCHES,
    id: 'population-by-ethnic-group',
    title: 'Population by ethnic group',
    definition: RESIDENTS_DEFINITION,
    unit: 'COUNT',
    source: CENSUS,
    dimensions: [
      { ...AREA_DIMENSION, values: AREA_DIMENSION.values.filter(({ code }) => code !== UNKNOWN_AREA) },
      CENSUS_GROUP_DIMENSION,
    ],
    datasets: { of: ['population-by-ethnic-group'], to: [] },
    arithmetic: { kind: 'level', of: everySegmentOf(RESIDENTS) },
  },
];
