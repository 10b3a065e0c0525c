import { patternDetector } from './span';
import type { Detector } from './span';

// The last two letters never include C, I, K, M, O or V, so "M6 2pm" is none (Royal Mail, PAF Programmers' Guide).
const POSTCODE = /(?<!\w)[a-z]{1,2}\d[a-z\d]?\s{0,2}\d(?!(?:st|nd|rd|th)\b)[abd-hjlnp-uw-z]{2}(?!\w)/gi;

const STREET =
  'road|rd|street|st|avenue|ave|lane|ln|close|drive|dr|crescent|cres|grove|gardens|gdns|terrace|croft|mews|parade|square|row|rise|walk|way';
const BUILDING =
  'court|ct|house|tower|towers|heights|point|lodge|place|green|hill|park|gate|view|common|fold|dell|bank';
const ESTATE = '(?:(?:trading|industrial|retail|business)\\s)?(?:estate|park)';
const COMPASS = '(?:\\s(?:north|south|east|west)\\b)?';
const PART_OF_NAME = "[a-z][a-z'’.-]*";
const ROAD_NAME = `${PART_OF_NAME}(?:\\s${PART_OF_NAME}){0,2}?\\s(?:${STREET}|${BUILDING}|${ESTATE})\\b${COMPASS}`;
const IN_BUILDING = '(?:(?:flat|apartment|apt|unit|room|block)\\s?(?:\\d{1,4}[a-z]?|[a-z])\\b,?\\s)?';
const HOUSE_NUMBER = '\\d{1,4}(?:\\s?-\\s?\\d{1,4})?\\s?[a-z]?';

const NUMBERED = new RegExp(
  `(?<![\\w/£.:-])${IN_BUILDING}(?<number>${HOUSE_NUMBER}),?\\s(?<name>${ROAD_NAME})`,
  'gi',
);
// Words between a number and a road that show the number counts something else: "3 officers in the street".
const COUNTED =
  /^(?:am|pm|hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?|times?|people|officers?|police|cars?|men|lads|doors?|of|in|on|from|at|to|and|or|per|more|other|others|calls?|houses?|miles?|metres?|yards?|down|up|out|away|x|th|nd)\b|\b(?:in|on|my|our|down|up|from|at|and|was|were|is|this|that|a|of|near|outside)\s/i;
const THE_STREET = new RegExp(`(?<![\\w/£.:-])${HOUSE_NUMBER}\\s(?:the|The)\\s\\p{Lu}\\p{L}+`, 'gu');
const FLAT = new RegExp(
  `\\b(?:flat|apartment|apt|block)\\s?(?:no\\.?|number)?\\s?(?:\\d{1,4}[a-z]?|[a-z])\\b(?:,?\\s(?:in|at|of)?\\s?(?:flat\\s\\d+|${ROAD_NAME}))?`,
  'gi',
);
const FLAT_OF =
  /\b(?:[Ff]lat|[Aa]partment|[Aa]pt)\s\d{1,4}[A-Za-z]?,?\s(?:[Aa]t\s|[Ii]n\s)?(?:[Tt]he\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}/gu;
const UNIT = new RegExp(`\\bunit\\s\\d{1,3}[a-z]?,?\\s${ROAD_NAME}`, 'gi');
const NAMED_HOUSE =
  /\p{Lu}\p{L}+\s(?:Cottage|Farm|Villa|Bungalow|House|Lodge),?\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s(?:Lane|Road|Street|Avenue|Close|Drive|Hill)\b|\p{Lu}\p{L}+\s(?:Cottage|Farmhouse|Villa|Bungalow)\b/gu;

// A road alone is personal data where somebody is said to live there.
const LIVING =
  "(?:live[sd]?|living|resid(?:e[sd]?|ing)|(?:home |my )?address|my house|my home|his house|her house|moved|neighbours?|based)(?:\\s(?:is|was))?[\\s:]+(?:[a-z'’]+\\s){0,4}?(?:(?:on|at|in|to|off|along)\\s)?";
const HOME = new RegExp(
  `\\b${LIVING}(?<it>(?!(?:the|a|my|our|this|that|his|her|their|same|next|end|in|on|at|to)\\s)\\p{L}[\\p{L}'’.-]*(?:\\s\\p{L}[\\p{L}'’.-]*){0,2}?\\s(?:road|rd|street|avenue|ave|lane|close|drive|crescent|cres|grove|gardens|terrace|croft|mews|tower|court|house|heights|lodge))\\b`,
  'dgiu',
);
const AT_NUMBER =
  /\b(?:[Aa]t|[Aa]ddress|[Hh]ome|[Hh]ouse)\s(?:is\s|was\s)?(?<it>\d{1,4}[a-z]?,?\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})/dgu;
const AFTER_DIGITS = /^\d+[a-z]?,?\s/i;

export const PLACE_DETECTORS: readonly Detector[] = [
  patternDetector('POSTCODE', POSTCODE),
  patternDetector('ADDRESS', NUMBERED, isOfARoad),
  patternDetector('ADDRESS', THE_STREET),
  patternDetector('ADDRESS', FLAT),
  patternDetector('ADDRESS', FLAT_OF),
  patternDetector('ADDRESS', UNIT),
  patternDetector('ADDRESS', NAMED_HOUSE),
  patternDetector('ADDRESS', HOME),
  patternDetector('ADDRESS', AT_NUMBER, isOfAPlace),
];

function isOfARoad(found: string): boolean {
  const name = found.replace(/^.*?\d{1,4}(?:\s?-\s?\d{1,4})?(?:[a-z]\b)?,?\s/i, '');
  return !COUNTED.test(name);
}

function isOfAPlace(found: string): boolean {
  return !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Lloyd)\b/.test(
    found.replace(AFTER_DIGITS, ''),
  );
}
