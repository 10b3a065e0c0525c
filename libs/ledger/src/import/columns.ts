import { Refusal } from '../domain/row-issue';
import type { Column, Dialect } from '../domain/column';

/** A text of the file and the code that it is stored as. */
export interface LabelledCode<Code extends string = string> {
  readonly label: string;
  readonly code: Code;
}

const MISSING = new Refusal('MISSING_VALUE');
const TOO_LONG = new Refusal('TOO_LONG');
const UNKNOWN_VALUE = new Refusal('UNKNOWN_VALUE');
const NOT_AN_IDENTIFIER = new Refusal('NOT_AN_IDENTIFIER');

const IDENTIFIER = /^[A-Za-z0-9._:/#-]+$/;
const IDENTIFIER_LENGTH = 100;
const LISTED_VALUES = 12;

/** A column that has to be filled; `read` gets the text without the blanks around it. */
export function required<Value>(
  header: string,
  expected: string,
  read: (text: string, dialect: Dialect) => Value | Refusal,
): Column<Value> {
  return {
    header,
    expected,
    parse: (text, dialect) => {
      const trimmed = text.trim();
      return trimmed === '' ? MISSING : read(trimmed, dialect);
    },
  };
}

/** The same column, which takes an empty field too and gives `value` for it. */
export function whenEmpty<Value, Empty>(column: Column<Value>, value: Empty): Column<Value | Empty> {
  return {
    ...column,
    expected: `${column.expected}, or nothing`,
    parse: (text, dialect) => (text.trim() === '' ? value : column.parse(text, dialect)),
  };
}

/** The same column, which a file may lack, as older exports do; it has to take an empty field. */
export function mayBeMissing<Value>(column: Column<Value>): Column<Value> {
  return { ...column, mayBeMissing: true };
}

/** The same column, which takes an empty field too and gives null for it. */
export function optional<Value>(column: Column<Value>): Column<Value | null> {
  return whenEmpty(column, null);
}

/** Free text of at most `maxLength` UTF-16 code units; the blanks around it are left out. */
export function text(header: string, limits: { readonly maxLength: number }): Column<string> {
  const { maxLength } = limits;
  return required(header, `text of at most ${maxLength} characters`, (value) =>
    value.length > maxLength ? TOO_LONG : value,
  );
}

/** An identifier of letters, digits and the signs - _ . : / #, at most 100 of them. */
export function identifier(header: string): Column<string> {
  const expected = `letters, digits and - _ . : / #, at most ${IDENTIFIER_LENGTH} of them`;
  return required(header, expected, (value) => {
    if (value.length > IDENTIFIER_LENGTH) return TOO_LONG;
    return IDENTIFIER.test(value) ? value : NOT_AN_IDENTIFIER;
  });
}

/** One of the labels that the source writes, upper and lower case told apart, given as its code. */
export function oneOf<Code extends string>(
  header: string,
  values: readonly LabelledCode<Code>[],
): Column<Code> {
  const codes = new Map(values.map(({ label, code }) => [label, code]));
  return required(header, listOf(values), (value) => codes.get(value) ?? UNKNOWN_VALUE);
}

/** True, false, or null for an empty field; the words are those of the source. */
export function yesNo(
  header: string,
  words: { readonly yes: string; readonly no: string } = { yes: 'Yes', no: 'No' },
): Column<boolean | null> {
  const { yes, no } = words;
  const answer = required(header, `${yes} or ${no}`, (value) => {
    if (value === yes) return true;
    return value === no ? false : UNKNOWN_VALUE;
  });
  return optional(answer);
}

function listOf(values: readonly LabelledCode[]): string {
  const shown = values.slice(0, LISTED_VALUES).map(({ label }) => label);
  const others = values.length - shown.length;
  return `one of: ${shown.join('; ')}${others > 0 ? `; and ${others} more` : ''}`;
}
