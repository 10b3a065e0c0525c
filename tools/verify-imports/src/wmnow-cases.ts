import type { ImportCase } from './import-case';

/** Population, membership and messages of WMNow. */
export const WMNOW_CASES: readonly ImportCase[] = [
  {
    dataset: 'population',
    dialect: 'commas',
    files: ['population/population-census-2021.csv'],
    quarantinePercent: 20,
    expected: { read: 8, accepted: 7, refused: { UNKNOWN_VALUE: 1 } },
  },
  {
    dataset: 'wmnow-membership',
    dialect: 'semicolons, byte order mark, CRLF',
    files: ['wmnow-membership/2022-03-wmnow-membership.csv'],
    quarantinePercent: 20,
    expected: { read: 8, accepted: 7, refused: { UNKNOWN_VALUE: 1 } },
  },
  {
    dataset: 'wmnow-movements',
    dialect: 'commas',
    files: ['wmnow-movements/2022-04-wmnow-movements.csv'],
    quarantinePercent: 20,
    expected: { read: 8, accepted: 7, refused: { UNKNOWN_VALUE: 1 } },
  },
  {
    dataset: 'wmnow-neighbourhood-membership',
    dialect: 'commas',
    files: ['wmnow-neighbourhood-membership/2022-04-wmnow-neighbourhood-membership.csv'],
    quarantinePercent: 34,
    expected: { read: 3, accepted: 2, refused: { CONTRADICTION: 1 } },
  },
  {
    dataset: 'wmnow-messages',
    dialect: 'commas',
    files: ['wmnow-messages/2022-04-wmnow-messages.csv'],
    quarantinePercent: 34,
    expected: { read: 3, accepted: 2, refused: { CONTRADICTION: 1 } },
  },
  {
    dataset: 'wmnow-campaigns',
    dialect: 'commas',
    files: ['wmnow-campaigns/2022-campaigns.csv'],
    quarantinePercent: 50,
    expected: { read: 2, accepted: 1, refused: { CONTRADICTION: 1 } },
  },
];
