import type { ImportCase } from './import-case';

/** Entitlements and the other files of the Victims’ Code. */
export const VICTIMS_CODE_CASES: readonly ImportCase[] = [
  {
    dataset: 'victims-code-entitlements',
    dialect: 'commas',
    files: ['victims-code-entitlements/2022-04-victims-code-entitlements.csv'],
    quarantinePercent: 34,
    expected: { read: 6, accepted: 4, refused: { CONTRADICTION: 1, OUTSIDE_FILE_PERIOD: 1 } },
  },
  {
    dataset: 'victims-code-entitlements',
    dialect: 'with the columns that older exports lack',
    files: ['victims-code-entitlements/2022-05-victims-code-entitlements.csv'],
    quarantinePercent: 40,
    expected: { read: 5, accepted: 3, refused: { CONTRADICTION: 1, UNKNOWN_VALUE: 1 } },
  },
  {
    dataset: 'victim-personal-statements',
    dialect: 'a file of a year',
    files: ['victim-personal-statements/2022-04-to-2023-03-victim-personal-statements.csv'],
    quarantinePercent: 25,
    expected: { read: 4, accepted: 3, refused: { MISSING_VALUE: 1 } },
  },
  {
    dataset: 'victim-contact-agreements',
    dialect: 'tabs, CRLF, lists of days',
    files: ['victim-contact-agreements/2022-04-victim-contact-agreements.csv'],
    quarantinePercent: 50,
    expected: { read: 4, accepted: 2, refused: { CONTRADICTION: 1, MISSING_VALUE: 1 } },
  },
];
