/** The columns of the dataset's own CSV, in the order in which exports of the census are turned into them. */
export const POPULATION_COLUMNS = [
  'area_code',
  'vintage',
  'as_at',
  'source',
  'ethnic_group',
  'population',
] as const;

/** What every count of an export of the census has in common: its vintage, its day and its source. */
export const CENSUS_2021 = ['Census 2021', '2021-03-21', 'Office for National Statistics, TS021'] as const;
