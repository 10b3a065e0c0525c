import { isCalendarDay } from '@citizen-graph/reference';

/** What is wrong with a value, to be read behind the name of its argument; null when nothing is. */
export type InputRule = (value: unknown) => string | null;

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

// Line feeds and tabs belong in a text; half a surrogate pair is no character, and a database takes neither it nor NUL.
const NOT_TEXT = /[^\P{Control}\t\n\r]|\p{Surrogate}/u;

// Of nothing but these there is nothing to see: blanks, joiners, marks of direction, fillers.
const INVISIBLE = /^[\s\p{Format}\p{Default_Ignorable_Code_Point}]*$/u;

const CHARACTERS = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** A text that shows something, of at most so many characters as people count them. */
export function textRule(maxLength: number): InputRule {
  return (value) => {
    if (typeof value !== 'string' || INVISIBLE.test(value)) return 'is empty; give a text';
    if (NOT_TEXT.test(value)) return 'holds a control character; take it out';
    const length = [...CHARACTERS.segment(value)].length;
    return length > maxLength ? `has ${length} characters; give at most ${maxLength}` : null;
  };
}

/** An identifier that people can say: letters, digits, dots, dashes and underscores. */
export const identifierRule: InputRule = (value) =>
  typeof value === 'string' && IDENTIFIER.test(value)
    ? null
    : 'is not an identifier; give 1 to 40 letters, digits, dots, dashes or underscores, first a letter or digit';

/** A day of this century, at the latest the one given. */
export function dayRule(latest: string = LAST_DAY): InputRule {
  return (value) => {
    if (typeof value !== 'string' || !isCalendarDay(value))
      return 'is not a day that exists; write YYYY-MM-DD';
    return value < FIRST_DAY || value > latest
      ? `is ${value}; give a day from ${FIRST_DAY} to ${latest}`
      : null;
  };
}

/** A whole number within two limits, both included. */
export function wholeNumberRule(least: number, most: number): InputRule {
  return (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? null
      : `is ${String(value)}; give a whole number from ${least} to ${most}`;
}

/** One of the codes. */
export function codeRule(codes: readonly string[]): InputRule {
  return (value) => (codes.includes(String(value)) ? null : `is none of: ${codes.join(', ')}`);
}

/** The same rule, which takes null too. */
export function orNull(rule: InputRule): InputRule {
  return (value) => (value === null ? null : rule(value));
}

const MOST_MEMBERS = 100;

/** A list in which the rule holds for each. */
export function listRule(rule: InputRule): InputRule {
  return (value) => {
    if (!Array.isArray(value)) return 'is no list';
    if (value.length > MOST_MEMBERS) return `has ${value.length} members; give at most ${MOST_MEMBERS}`;
    const problems = value.map((one: unknown) => rule(one));
    const index = problems.findIndex((problem) => problem !== null);
    return index < 0 ? null : `has at place ${index + 1} what ${problems[index] ?? ''}`;
  };
}
