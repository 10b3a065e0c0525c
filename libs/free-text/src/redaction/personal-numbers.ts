import { DAY_PATTERN } from './dates';
import { patternDetector } from './span';
import type { Detector } from './span';

const NATIONAL_INSURANCE = /(?<!\w)[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d](?!\w)/gi;
const NHS_NAMED = /\bnhs\s?(?:number|no\.?|num)[\s:=]*(?:(?:is|was)\s)?(?<it>\d[\d\s-]{8,12}\d)\b/dgi;
const NHS_GROUPED = /(?<![\w/+-])\d{3}[\s-]\d{3}[\s-]\d{4}(?![\w/-])/g;

const BIRTH =
  '(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|born(?:\\son)?|birth ?(?:day|date)(?:\\sis|\\swas)?|b\\.)';
const DATE_OF_BIRTH = new RegExp(
  `\\b${BIRTH}[\\s:=,(-]*(?:(?:is|was|on|the)\\s)*(?<it>${DAY_PATTERN})(?!\\w)`,
  'dgi',
);

const CARD = /(?<![\w-])\d{4}[\s-]?\d{4}[\s-]?\d{4}[\s-]?\d{4}(?![\w-])/g;
const SORT_CODE =
  /\b(?:sort(?:\s?code)?|s\/c)[\s:=]*(?:(?:is|was)\s)?(?<it>\d{2}[\s-]?\d{2}[\s-]?\d{2})\b/dgi;
const ACCOUNT = /\b(?:account|acc|a\/c)\s?(?:number|no\.?|num)?[\s:=]*(?:(?:is|was)\s)?(?<it>\d{8})\b/dgi;
const ENDING = /\b(?:card|account|acc)\s(?:number\s)?(?:ending|ends)\s(?:in\s|with\s)?(?<it>\d{3,4})\b/dgi;

const LONG_NUMBER = /(?<![\w£$€.,-])\d{7,}(?![\w%])/g;

/** National Insurance and NHS numbers, dates of birth, cards and accounts. */
export const PERSONAL_NUMBER_DETECTORS: readonly Detector[] = [
  patternDetector('NATIONAL_INSURANCE', NATIONAL_INSURANCE),
  patternDetector('NHS_NUMBER', NHS_NAMED),
  patternDetector('DATE_OF_BIRTH', DATE_OF_BIRTH),
  patternDetector('ACCOUNT', CARD),
  patternDetector('ACCOUNT', SORT_CODE),
  patternDetector('ACCOUNT', ACCOUNT),
  patternDetector('ACCOUNT', ENDING),
];

/** What looks like an NHS number without saying so, and whatever else is as long as somebody's number. */
export const OTHER_NUMBER_DETECTORS: readonly Detector[] = [
  patternDetector('NHS_NUMBER', NHS_GROUPED),
  patternDetector('NUMBER', LONG_NUMBER),
];
