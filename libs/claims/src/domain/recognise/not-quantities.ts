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

/** A part written in words, such as two thirds or eight in ten people. */
const IN_WORDS =
  /\b(?:(?:one|two|three|four|a)[ -](?:third|quarter|half|fifth|tenth)s?(?![ -](?:sector|party))|half of|(?:a |the )?majority of|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:respondents?|people|users|callers|victims|members|women|men))\b/giu;

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

/** Parts that are written in words, which are not read. */
export function findPartsInWords(text: string): readonly Span[] {
  return spansOf(text, IN_WORDS);
}

/** The stretches of a text in which a number is a name or a unit. */
export function findNames(text: string): readonly Span[] {
  return [REFERENCE, PER, ALWAYS_OPEN, SERVICE_NUMBER].flatMap((pattern) => spansOf(text, pattern));
}
