import { DEMOGRAPHIC_FIGURES } from './demographic-figures';
import { OTHER_FIGURES } from './other-figures';
import type { PaperQuery } from './paper-query';
import { SURVEY_FIGURES } from './survey-figures';
import { WMNOW_FIGURES } from './wmnow-figures';

/** Every operation that the paper's figures come out of. */
export const PAPER_QUERIES: readonly PaperQuery[] = [
  ...SURVEY_FIGURES,
  ...DEMOGRAPHIC_FIGURES,
  ...OTHER_FIGURES,
  ...WMNOW_FIGURES,
];
