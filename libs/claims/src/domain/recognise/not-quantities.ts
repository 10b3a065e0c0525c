import { spansOf } from '../span';
import type { Span } from '../span';

const LEAST_SCORE = String.raw`(?:or|and) (?:above|over|higher|more|greater)`;

/** "an 8 out of 10 score or higher": which answers count, and not how many there are. */
const THRESHOLD = new RegExp(
  String.raw`\b(?:scor(?:e|es|ed|ing) (?:of )?)?(\d|10)(?:\/10| out of (?:10|ten))?(?: score)? ${LEAST_SCORE}\b|\b(\d|10)\+ out of (?:10|ten)\b|\b(\d|10)(?:\/10| out of (?:10|ten))(?: score)?\b`,
  'giu',
);

/** "Table 1", "paragraph 16": the name of a place in a paper. */
const REFERENCE =
  /\b(?:tables?|figures?|figs?\.?|charts?|graphs?|paragraphs?|paras?\.?|sections?|pages?|appendix|annex|question|right|phase|wave|version|part|step|item) \d+(?:\.\d+)*\b/giu;
const PER = /\bper (?:1,?000|1k|100,?000|100|thousand)\b/giu;
const ALWAYS_OPEN = /\b24\/7\b/gu;
const SERVICE_NUMBER = /\b(?:101|999)\b/gu;
/** "[2]", "[^2]": the mark of a footnote. */
const NOTE_MARK = /\[\^?\w{1,3}\]/gu;
/** "Releases 2–14, 52": which files figures come from. */
const RELEASES = /\breleases? \d+(?:[-–]\d+)?(?:, \d+(?:[-–]\d+)?)*\b/giu;
/** "Base: 768", "Numerator and base: 62 of 194": what a figure is calculated from. */
const BASE = /\b(?:numerator and )?base: [\d,]*\d(?: of [\d,]*\d)?\b/giu;

/** A part written in words, such as two thirds or eight in ten people. */
const IN_WORDS =
  /\b(?:(?:one|two|three|four|a)[ -](?:third|quarter|half|fifth|tenth)s?(?![ -](?:sector|party))|half of|(?:a |the )?majority of|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:respondents?|people|users|callers|victims|members|women|men)|(?:one|two|three|four|five|six|seven|eight|nine) in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty)|most (?:of )?(?:the |our )?(?:respondents|people|users|callers|victims|members|women|men))\b/giu;
const PER_CENT_IN_WORDS =
  /\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:a|one) hundred)[ -]per ?cent\b/giu;

const NUMBER = String.raw`\d+(?:\.\d+)?(?:\s?%|\s?per ?cent| points?| percentage points?)?`;
/** "95% confidence interval 65% to 67%", "± 2 points": how sure a figure is. */
const INTERVAL = new RegExp(
  String.raw`\b(?:${NUMBER} )?(?:confidence (?:intervals?|limits?)|CI)\b:?(?: (?:of|is|was|from|between|being))? ?(?:${NUMBER}(?: (?:to|and) | ?[-–] ?)${NUMBER})?|(?:±|\+\/-|\bplus or minus|\bgive or take) ?${NUMBER}`,
  'giu',
);

/** A threshold of scores that a sentence names. */
export interface Threshold extends Span {
  readonly least: number;
}

export function findThresholds(text: string): readonly Threshold[] {
  return [...text.matchAll(THRESHOLD)].map(({ 0: whole, 1: one, 2: two, 3: three, index }) => ({
    start: index,
    end: index + whole.length,
    least: Number(one ?? two ?? three),
  }));
}

/** A stretch of a text that holds a figure which is not read. */
export interface UnreadPart extends Span {
  readonly why: string;
}

/** Figures that are written in words, and intervals, which are not read. */
export function findUnreadParts(text: string): readonly UnreadPart[] {
  const inWords = [IN_WORDS, PER_CENT_IN_WORDS].flatMap((pattern) => spansOf(text, pattern));
  return [
    ...inWords.map((span) => ({
      ...span,
      why: 'is written in words; print the figure to have it checked',
    })),
    ...spansOf(text, INTERVAL).map((span) => ({
      ...span,
      why: 'says how sure a figure is, which is not read',
    })),
  ];
}

/** The stretches of a text in which a number is a name or a unit. */
export function findNames(text: string): readonly Span[] {
  return [REFERENCE, PER, ALWAYS_OPEN, SERVICE_NUMBER, NOTE_MARK, RELEASES, BASE].flatMap((pattern) =>
    spansOf(text, pattern),
  );
}
