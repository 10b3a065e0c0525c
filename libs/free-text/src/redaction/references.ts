import { OF_DAY_PATTERN } from './dates';
import { patternDetector } from './span';
import type { Detector } from './span';

// "20/123456/22", and "20BW/123456X/22" with letters for the area and the kind.
const CRIME_NUMBER = /(?<!\w)\d{2}\s?[a-z]{0,3}\s?\/\s?\d{3,7}\s?[a-z]{0,2}\s?\/\s?\d{2,4}(?!\w)/gi;
const CRIME_NUMBER_WITHOUT_STROKES = /(?<!\w)\d{2}\s?[a-z]{2}\s?\d{4,6}[a-z]?[\s/-]?\d{2}(?!\w)/gi;
// Complaints, custody records and cases: letters, a number and the year between strokes or hyphens.
const STROKED = /(?<![\w/])[a-z]{1,5}(?:\s?\/\s?[a-z\d]{1,9}){1,4}(?![\w/])/gi;
const HYPHENATED = /(?<!\w)(?:[a-z]{2,5}-)+\d{2,}[a-z\d]*(?:-[a-z\d]+)*(?!\w)/gi;

const THING =
  '(?:crime|incident|log|reference|ref|case|complaint|urn|custody|job|report|occurrence|claim|cad|ticket|property|exhibit|policy)s?';
const NUMBER_WORD = '(?:\\s?(?:reference|ref|number|num|no|nr|log|id)\\b\\.?|\\s?#)';
const BETWEEN = '[\\s:=#-]*(?:(?:is|was|of|given|being|i was given|they gave me)[\\s:]+)*';
// At least three characters with a digit, and no bare year.
const NUMBER =
  '(?=[a-z/.-]*\\d)(?!(?:19|20)\\d{2}(?![\\w/-]))[a-z\\d]*\\d[a-z\\d]*(?:\\s?[/-]\\s?[a-z\\d]+)*(?<=\\d[a-z\\d\\s/-]{2,})';
const NAMED = new RegExp(
  `\\b${THING}\\b\\.?${NUMBER_WORD}{0,2}${BETWEEN}(?<it>${NUMBER}(?:${OF_DAY_PATTERN})?)`,
  'dgi',
);

const OFFICER_NUMBER =
  /\b(?:(?:collar|shoulder|badge|warrant|officer|epaulette)\s?(?:number|no\.?|num|id)[\s:=]*(?:(?:is|was|of)\s)?|(?:pc|pcso|wpc|sgt|dc|ds|ps|constable|sergeant|officer)\s?(?=\d))(?<it>#?\d{3,6})\b/dgi;
const NUMBER_ON_SHOULDER =
  /\bnumber\s(?:is\s)?(?<it>\d{3,6})\s(?:was\s)?(?:on|from)\s(?:his|her|their|the)\s(?:shoulders?|epaulettes?|collar|badge)/dgi;

/** Numbers of crimes, incidents, logs, complaints and cases, and the numbers that officers wear. */
export const REFERENCE_DETECTORS: readonly Detector[] = [
  patternDetector('REFERENCE', CRIME_NUMBER),
  patternDetector('REFERENCE', CRIME_NUMBER_WITHOUT_STROKES),
  patternDetector('REFERENCE', STROKED, (found) => /\d{3}/.test(found)),
  patternDetector('OFFICER_NUMBER', OFFICER_NUMBER),
  patternDetector('OFFICER_NUMBER', NUMBER_ON_SHOULDER),
  patternDetector('REFERENCE', NAMED),
  patternDetector('REFERENCE', HYPHENATED),
];
