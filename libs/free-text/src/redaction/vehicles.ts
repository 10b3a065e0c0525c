import { patternDetector } from './span';
import type { Detector } from './span';

const WORDS_OF_THREE = 'and|the|was|for|but|min|hrs|day|are|not|who|she|her|his|had|all|you|our';

// "BX19 KZT", as issued since 2001.
const CURRENT = new RegExp(
  `(?<![\\w/])[a-z]{2}\\d{2}[\\s-]?(?!(?:${WORDS_OF_THREE})\\b)[a-z]{3}(?![\\w/])`,
  'gi',
);
const CURRENT_SPACED = new RegExp(
  `(?<![\\w/])[A-Z]{2}\\s\\d{2}\\s(?!(?:${WORDS_OF_THREE.toUpperCase()})\\b)[A-Z]{3}(?![\\w/])`,
  'g',
);
// "P123 ABC" of 1983 to 2001, "ABC 123A" of 1963 to 1983, "ABZ 1234" of Northern Ireland; in capitals, for the M6 is none.
const OLDER = new RegExp(
  `(?<![\\w/])(?:[A-HJ-NPR-Y]\\d{1,3}\\s?(?!(?:${WORDS_OF_THREE.toUpperCase()})\\b)[A-Z]{3}|` +
    `[A-Z]{3}\\s?\\d{1,3}[A-HJ-NPR-Y]|[A-Z]{1,2}[IZ]\\s?\\d{1,4})(?![\\w/])`,
  'g',
);
const OLDER_JOINED = /(?<![\w/])(?:[a-z]\d{2,3}[a-z]{3}|[a-z]{3}\d{2,3}[a-z])(?![\w/])/gi;
const NAMED =
  /\b(?:reg(?:istration)?(?:\s(?:plate|number|no\.?|mark))?|plates?|vrm)\b[\s:=-]*(?:(?:is|was|of|number|no\.?|begins?|starts|starting|with)[\s:]+)*(?<it>[a-z\d]{1,4}\s?[a-z\d]{1,4}\b(?<=\d[a-z\d\s]*))/dgi;

/** Vehicle registrations: British ones of any age, and whatever is called a plate. */
export const VEHICLE_DETECTORS: readonly Detector[] = [
  patternDetector('VEHICLE', CURRENT),
  patternDetector('VEHICLE', CURRENT_SPACED),
  patternDetector('VEHICLE', OLDER),
  patternDetector('VEHICLE', OLDER_JOINED),
  patternDetector('VEHICLE', NAMED),
];
