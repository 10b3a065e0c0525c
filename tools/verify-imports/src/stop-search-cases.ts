import { CENSUS_CASES } from './census-cases';
import type { ImportCase } from './import-case';

/** Searches, the boundaries that place them, the residents they are set against, and feedback on them. */
export const STOP_SEARCH_CASES: readonly ImportCase[] = [
  {
    dataset: 'boundaries',
    dialect: 'GeoJSON, with a place elsewhere',
    files: ['boundaries/two-areas.geojson'],
    expected: { read: 2, accepted: 2 },
  },
  {
    dataset: 'stop-and-search',
    dialect: 'as data.police.uk publishes it',
    files: ['stop-and-search/2022-04-west-midlands-stop-and-search.csv'],
    quarantinePercent: 30,
    placedIn: 'stop_search.search',
    expected: {
      read: 7,
      accepted: 5,
      placed: 3,
      refused: { CONTRADICTION: 1, OUTSIDE_FILE_PERIOD: 1 },
    },
  },
  {
    dataset: 'stop-and-search',
    dialect: 'JSON of the API of data.police.uk, with and without a place',
    files: ['stop-and-search/2022-05-west-midlands-stop-and-search.json'],
    quarantinePercent: 15,
    placedIn: 'stop_search.search',
    expected: { read: 8, accepted: 7, placed: 5, refused: { UNKNOWN_VALUE: 1 } },
  },
  ...CENSUS_CASES,
  {
    dataset: 'stop-and-search-feedback',
    dialect: 'commas',
    files: ['stop-and-search-feedback/2023-01-stop-and-search-feedback.csv'],
    quarantinePercent: 34,
    expected: { read: 3, accepted: 2, refused: { UNKNOWN_VALUE: 1 } },
  },
  {
    dataset: 'stop-and-search-feedback-online',
    dialect: 'as collected from the form, with a line break in a comment',
    files: ['stop-and-search-feedback-online/2023-06-stop-and-search-feedback-online.csv'],
    quarantinePercent: 34,
    expected: { read: 3, accepted: 2, refused: { UNKNOWN_VALUE: 1 } },
  },
  {
    dataset: 'stop-and-search-receipts',
    dialect: 'as collected from the form',
    files: ['stop-and-search-receipts/2023-06-stop-and-search-receipts.csv'],
    quarantinePercent: 25,
    expected: { read: 4, accepted: 3, refused: { OUTSIDE_FILE_PERIOD: 1 } },
  },
];
