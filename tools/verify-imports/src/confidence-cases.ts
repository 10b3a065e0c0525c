import type { ImportCase } from './import-case';

/** Published estimates and local surveys of confidence. */
export const CONFIDENCE_CASES: readonly ImportCase[] = [
  {
    dataset: 'public-confidence',
    dialect: 'semicolons and decimal commas',
    files: ['public-confidence/public-confidence-2019-03.csv'],
    quarantinePercent: 25,
    expected: { read: 4, accepted: 3, refused: { CONTRADICTION: 1 } },
  },
  {
    dataset: 'public-confidence',
    dialect: 'a sheet of the Crime Survey: merged headers, footnotes, marks, bases',
    files: ['public-confidence/2024-overall-confidence-by-force.csv'],
    quarantinePercent: 25,
    expected: { read: 5, accepted: 4, refused: { OUT_OF_RANGE: 1 } },
  },
  {
    dataset: 'local-confidence-survey',
    dialect: 'commas',
    files: ['local-confidence-survey/2022-07-local-confidence-survey.csv'],
    quarantinePercent: 20,
    expected: { read: 5, accepted: 4, refused: { UNKNOWN_VALUE: 1 } },
  },
  {
    dataset: 'local-confidence-estimates',
    dialect: 'another force’s survey: decimal commas between commas, stray columns',
    files: ['local-confidence-estimates/public-attitude-survey.csv'],
    mapping: 'public-attitude-survey-local-confidence-estimates.json',
    quarantinePercent: 40,
    expected: { read: 5, accepted: 3, refused: { OUT_OF_RANGE: 1, NOT_MAPPED: 1 } },
  },
];
