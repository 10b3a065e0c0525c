import { findPhoneNumbersInText } from 'libphonenumber-js';
import { patternDetector } from './span';
import type { Detector } from './span';

const MAIL = /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:(?:\.|\s?\(dot\)\s?)[\p{L}\d-]+)+/giu;
const SPOKEN_MAIL =
  /[\w.-]+(?:\s(?:dot|underscore|dash)\s[\w-]+)*\s?(?:@|\(at\)|\[at\]|\sat\s)\s?[\w-]+(?:\sdot\s[a-z]{2,})+/gi;
const LINK =
  /\b(?:https?:\/\/|www\.)\S+[\w/]|\b(?:[a-z\d-]+\.)+(?:com|co\.uk|org|org\.uk|net|uk|me|tv|io|ly|be|gl)\/\S*\w/gi;

const NETWORK = '(?:insta(?:gram)?|snap(?:chat)?|twitter|tik ?tok|facebook|fb|telegram|discord|whatsapp)';
const NETWORK_WORD = '(?:\\s?(?:user ?name|name|handle|account|profile|id|page|@))?';
const AT_HANDLE = /(?<![\w@.])@[A-Za-z\d_][\w.]{1,29}/g;
const NAMED_HANDLE = new RegExp(
  `\\b${NETWORK}${NETWORK_WORD}[\\s:=-]+(?:(?:is|was|called|as)\\s)?(?<it>@?[a-z_.]*[\\d_.](?=[\\w.]*[a-z\\d_])[\\w.]*\\w)`,
  'dgi',
);
const NAMED_PROFILE = new RegExp(
  `\\b(?:[Ii]nsta(?:gram)?|[Ss]nap(?:chat)?|[Ff]acebook|FB|fb)${NETWORK_WORD}\\s?(?:is|was|:)\\s?(?<it>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2})`,
  'dgu',
);

const FEWEST_DIGITS = 10;
// With a country code and an extension.
const MOST_DIGITS = 18;
const BRITISH_NUMBER =
  /(?<![\w+])(?:(?:\+|00)\s?44[\s.-]?(?:\(0\))?|\(?[0oO])(?:[\s().-]{0,2}[\doO]){9,11}(?:\s?(?:ext|extension|x)\.?\s?\d{1,5})?(?!\w)/g;

/** Telephone numbers: any that follows the plan of its country, and whatever is written like a British one. */
const findPhones: Detector = (text) =>
  findPhoneNumbersInText(text, 'GB').map(({ startsAt, endsAt }) => ({
    start: startsAt,
    end: endsAt,
    kind: 'PHONE',
  }));

function hasDigitsOfPhone(found: string): boolean {
  const digits = found.replace(/[^\doO]/g, '').length;
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
}

/** E-mail addresses, links and the names that people go by on social media. */
export const ONLINE_DETECTORS: readonly Detector[] = [
  patternDetector('EMAIL', MAIL),
  patternDetector('EMAIL', SPOKEN_MAIL),
  patternDetector('URL', LINK),
  patternDetector('HANDLE', AT_HANDLE),
  patternDetector('HANDLE', NAMED_HANDLE),
  patternDetector('HANDLE', NAMED_PROFILE),
];

export const PHONE_DETECTORS: readonly Detector[] = [
  findPhones,
  patternDetector('PHONE', BRITISH_NUMBER, hasDigitsOfPhone),
];
