import { day, localPolicingArea, oneOf, text, wholeNumber } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { CENSUS_ETHNIC_GROUPS } from '../domain/census-ethnic-groups';
import { observePopulation } from '../domain/population';
import type { GroupPopulation } from '../domain/population';
import { CENSUS_FORMATS } from './census/census-formats';

/**
 * Residents of the local authorities by ethnic group, one row for each area, group and count; also Census
 * 2021 as its publishers export it. Areas are never added up from smaller ones, which the Office for
 * National Statistics perturbs each by itself.
 */
export const POPULATION_BY_ETHNIC_GROUP: Dataset<GroupPopulation> = {
  id: 'population-by-ethnic-group',
  subject: 'stop-search',
  title: 'Population of the local policing areas by ethnic group',
  columns: {
    areaCode: localPolicingArea('area_code'),
    vintage: text('vintage', { maxLength: 60 }),
    asAt: day('as_at'),
    source: text('source', { maxLength: 120 }),
    ethnicGroup: oneOf('ethnic_group', CENSUS_ETHNIC_GROUPS),
    population: wholeNumber('population', { min: 0, max: 10_000_000 }),
  },
  formats: CENSUS_FORMATS,
  constants: {},
  table: 'population',
  monthOf: ({ asAt }) => month(asAt.slice(0, 7)),
  // By month and without the vintage: two counts of one month would be added up to twice the residents.
  recordIdOf: ({ asAt, areaCode, ethnicGroup }) => `${asAt.slice(0, 7)}:${areaCode}:${ethnicGroup}`,
  holdsPersons: false,
  keepsCorrectedRecords: true,
  observe: observePopulation,
};
