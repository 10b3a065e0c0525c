import type { Item } from './items';
import type { Quantity } from './quantity';
import type { SentenceReading } from './sentence-reading';

type Words = Pick<SentenceReading, 'text' | 'quantities' | 'periods'>;

const TO = /^\s*(?:[-–—]|to|or)\s*$/iu;
const AND = /^\s*and\s*$/iu;
const BETWEEN = /\bbetween\s+$/iu;
const BLANK = /^\s+$/u;
const CAME =
  /\b(?:gain(?:s|ed|ing)?|attract(?:s|ed|ing)?|add(?:s|ed|ing)?|recruit(?:s|ed|ing)?|lost|los(?:es|ing))\s+$/iu;
const MORE = /^\s+(?:more|fewer|new|additional|extra|further)\b(?!\s+than\s+\d)/iu;
const THAN_OTHERS =
  /^\s+(?:(?:more|less)\s+(?:likely|satisfied|confident)\b|(?:higher|lower|better|worse|more|less|above|below)\b)(?:\s+\w+){0,4}?\s*/iu;
const MOVES =
  /\b(?:increas\w*|ris(?:e|es|en|ing)|rose|gr[eo]w\w*|up|fall\w*|fell|drop\w*|decreas\w*|declin\w*|down|reduc\w*|improv\w*|wors\w*|chang\w*|since)\b/iu;

/**
 * Why a number is not a figure by itself but a part of something that is not read: the end of a range, one of two numbers
 * side by side, a difference between groups, or how many more there are. Null where it stands for itself.
 */
export function whyPartOfMore(item: Item, sentence: Words): string | null {
  return item.kind === 'figure'
    ? whyOfFigure(item.quantity, sentence)
    : (item.by.map((quantity) => whyOfChange(quantity, sentence)).find((why) => why !== null) ?? null);
}

function whyOfFigure(quantity: Quantity, { text, quantities }: Words): string | null {
  const index = quantities.indexOf(quantity);
  const [before, after] = [quantities[index - 1], quantities[index + 1]];
  const pairs = [
    ...(before === undefined ? [] : [[before, quantity] as const]),
    ...(after === undefined ? [] : [[quantity, after] as const]),
  ];
  for (const [one, other] of pairs) {
    const between = text.slice(one.end, other.start);
    const isRange = TO.test(between) || (AND.test(between) && BETWEEN.test(text.slice(0, one.start)));
    if (isRange) return 'is an end of a range, which is not read';
    if (BLANK.test(between)) return 'stands beside another number, and which of them is meant is open';
  }
  const came = CAME.exec(text.slice(0, quantity.start))?.[0].trim();
  if (came !== undefined)
    return `is what was “${came}”, which can be of all who came or went, or of the difference`;
  if (MORE.test(text.slice(quantity.end))) return 'says how many more, which is not read';
  return quantity.unit === 'percent' && THAN_OTHERS.test(text.slice(quantity.end))
    ? 'is a difference in per cent, which can mean two things'
    : null;
}

/** A difference in points is of two times only where the words speak of a movement or of a time before. */
function whyOfChange({ unit, start, end }: Quantity, { text, periods }: Words): string | null {
  if (unit !== 'points') return null;
  const rest = text.slice(end);
  const than = THAN_OTHERS.exec(rest)?.[0];
  const isOfTime = periods.some((period) => period.baseline && period.start >= end);
  const isOfGroups = than !== undefined && !isOfTime;
  if (isOfGroups || (!isOfTime && !MOVES.test(text.slice(0, start)) && !MOVES.test(rest)))
    return 'is a difference between groups, of which only the direction is read';
  return null;
}
