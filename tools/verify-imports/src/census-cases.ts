import type { ImportCase } from './import-case';

/** Residents by ethnic group, in each form that Census 2021 is published in; one count is kept back. */
export const CENSUS_CASES: readonly ImportCase[] = [
  {
    dataset: 'population-by-ethnic-group',
    dialect: 'commas',
    files: ['population-by-ethnic-group/population-by-ethnic-group.csv'],
    quarantinePercent: 20,
    expected: { read: 6, accepted: 5, refused: { UNKNOWN_VALUE: 1 } },
  },
  {
    dataset: 'population-by-ethnic-group',
    dialect: 'custom dataset of Census 2021, with "Does not apply"',
    files: ['population-by-ethnic-group/TS021-2021-3-filtered-2024-03-05T10_06_33Z.csv'],
    quarantinePercent: 5,
    expected: { read: 38, accepted: 37, refused: { NOT_A_NUMBER: 1 } },
  },
  {
    dataset: 'population-by-ethnic-group',
    dialect: 'bulk file of Nomis',
    files: ['population-by-ethnic-group/census2021-ts021-ltla.csv'],
    quarantinePercent: 5,
    expected: { read: 38, accepted: 37, refused: { NOT_A_NUMBER: 1 } },
  },
  {
    dataset: 'population-by-ethnic-group',
    dialect: 'bulk file of Nomis, with "measures: Value"',
    files: ['population-by-ethnic-group/census2021-ts021-ltla-first-release.csv'],
    quarantinePercent: 5,
    expected: { read: 38, accepted: 37, refused: { NOT_A_NUMBER: 1 } },
  },
  {
    dataset: 'population-by-ethnic-group',
    dialect: 'query of Nomis, with lines above and below',
    files: ['population-by-ethnic-group/nomis-query.csv'],
    quarantinePercent: 5,
    expected: { read: 38, accepted: 37, refused: { NOT_A_NUMBER: 1 } },
  },
  {
    dataset: 'population-by-ethnic-group',
    dialect: 'query of Nomis, with percentages',
    files: ['population-by-ethnic-group/nomis-query-with-percentages.csv'],
    quarantinePercent: 5,
    expected: { read: 38, accepted: 37, refused: { NOT_A_NUMBER: 1 } },
  },
  {
    dataset: 'population-by-ethnic-group',
    dialect: 'long table, numbers beside percentages',
    files: ['population-by-ethnic-group/census2021_ethnicity19_ltla.csv'],
    quarantinePercent: 5,
    expected: { read: 38, accepted: 37, refused: { NOT_A_NUMBER: 1 } },
  },
];
