import type { ImportCase } from './import-case';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2019-${String(index + 1).padStart(2, '0')}`);

/** Published files that are not ours to copy, read where they lie beside the project. */
export const CASES_BESIDE_THE_PROJECT: readonly ImportCase[] = [
  {
    dataset: 'boundaries',
    dialect: 'GeoJSON of the seven areas, as published',
    files: ['boundaries/ltla24_west_midlands.geojson'],
    beside: true,
    expected: { read: 7, accepted: 7 },
  },
  {
    dataset: 'stop-and-search',
    dialect: 'the year 2019 of West Midlands Police, as published',
    files: MONTHS.map((month) => `stop-and-search/west-midlands/${month}-west-midlands-stop-and-search.csv`),
    beside: true,
    placedIn: 'stop_search.search',
    expected: { read: 24_782, accepted: 24_782, placed: 24_752 },
  },
  {
    dataset: 'local-confidence-estimates',
    dialect: 'the Public Attitude Survey of London by borough, 2014 to 2023, as published',
    files: ['confidence/mopac-public-attitude-survey-boroughs.csv'],
    mapping: 'public-attitude-survey-local-confidence-estimates.json',
    beside: true,
    expected: { read: 9312, accepted: 9312 },
  },
  {
    dataset: 'population-by-ethnic-group',
    dialect: 'the 19 groups of Census 2021 in every authority, as published',
    files: ['population/census2021_ethnicity19_ltla.csv'],
    beside: true,
    expected: { read: 133, accepted: 133 },
  },
];
