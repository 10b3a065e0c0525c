import { day, oneOf, text, wholeNumber } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { POPULATION_16_AND_OVER } from '../domain/measures';
import type { Population } from '../domain/population';
import { AREA_COLUMNS, checkArea } from './area-columns';

/** Residents of the areas by census or official estimate, one row for each area and count. */
export const POPULATION: Dataset<Population> = {
  id: 'population',
  subject: 'wmnow',
  title: 'Population of the local policing areas',
  columns: {
    ...AREA_COLUMNS,
    vintage: text('vintage', { maxLength: 60 }),
    asAt: day('as_at'),
    ageGroup: oneOf('age_group', [{ label: '16 and over', code: '16 and over' }]),
    population: wholeNumber('population', { min: 0, max: 10_000_000 }),
  },
  constants: {},
  table: 'population',
  check: checkArea,
  everyAreaBy: 'areaCode',
  monthOf: ({ asAt }) => month(asAt.slice(0, 7)),
  // By month and without the vintage: two counts of one month would be added up to twice the residents.
  recordIdOf: ({ asAt, areaCode }) => `${asAt.slice(0, 7)}:${areaCode}`,
  holdsPersons: false,
  keepsCorrectedRecords: false,
  observe: ({ asAt, areaCode, vintage, population }) => ({
    month: month(asAt.slice(0, 7)),
    segment: vintage,
    area: areaCode,
    attributes: [],
    measurements: [{ measure: POPULATION_16_AND_OVER.id, numerator: 0, value: population }],
  }),
};
