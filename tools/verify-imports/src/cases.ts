import { CONFIDENCE_CASES } from './confidence-cases';
import type { ImportCase } from './import-case';
import { STOP_SEARCH_CASES } from './stop-search-cases';
import { SURVEY_CASES } from './survey-cases';
import { VICTIMS_CODE_CASES } from './victims-code-cases';
import { WMNOW_CASES } from './wmnow-cases';

/** Every format that can be imported, in the order of their import; each needs a fixture with a refused row. */
export const CASES: readonly ImportCase[] = [
  ...WMNOW_CASES,
  ...CONFIDENCE_CASES,
  ...SURVEY_CASES,
  ...VICTIMS_CODE_CASES,
  ...STOP_SEARCH_CASES,
];
