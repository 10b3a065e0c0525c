import { Refusal } from '../domain/row-issue';
import { required } from './columns';
import type { Column, Dialect } from '../domain/column';

/** The bounds of a number, both included; a bound left out does not bind. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

export interface DecimalRange extends NumberRange {
  /** The digits after the decimal mark that are kept; more are refused, never rounded away. */
  readonly decimals?: number;
}

const NOT_A_NUMBER = new Refusal('NOT_A_NUMBER');
const NOT_A_WHOLE_NUMBER = new Refusal('NOT_A_WHOLE_NUMBER');
const OUT_OF_RANGE = new Refusal('OUT_OF_RANGE');
const TOO_MANY_DECIMALS = new Refusal('TOO_MANY_DECIMALS');
const DECIMAL_COMMA = new Refusal('DECIMAL_COMMA');

const WHOLE_NUMBER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)([.,]\d+)?$/;
const THOUSANDS = /^-?[1-9]\d{0,2},\d{3}$/;

/** A whole number within its range, written in digits alone. */
export function wholeNumber(header: string, range: NumberRange = {}): Column<number> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = range;
  return required(header, `a whole number${inWords(range)}`, (text) => {
    if (!WHOLE_NUMBER.test(text)) return NUMBER.test(text) ? NOT_A_WHOLE_NUMBER : NOT_A_NUMBER;
    return within(Number(text), min, max);
  });
}

/** The answer to a question scored from 0 to 10. */
export function score(header: string): Column<number> {
  return wholeNumber(header, { min: 0, max: 10 });
}

/**
 * A number within its range with a decimal point. A decimal comma is taken where semicolons or tabs
 * separate the fields, unless it may as well separate thousands (`1,234`), or where it is known to be the
 * decimal mark; elsewhere it is refused.
 */
export function decimal(header: string, range: DecimalRange = {}): Column<number> {
  const { min = -Infinity, max = Infinity, decimals = Infinity } = range;
  return required(header, `a number${inWords(range)}${decimalsInWords(decimals)}`, (text, dialect) => {
    if (!NUMBER.test(text)) return NOT_A_NUMBER;
    if (text.includes(',') && !isDecimalComma(text, dialect)) return DECIMAL_COMMA;
    if (text.includes('.') && dialect.decimal === ',') return NOT_A_NUMBER;
    const number = text.replace(',', '.');
    const mark = number.indexOf('.');
    if (mark >= 0 && number.length - mark - 1 > decimals) return TOO_MANY_DECIMALS;
    return within(Number(number), min, max);
  });
}

function isDecimalComma(text: string, dialect: Dialect): boolean {
  if (dialect.decimal !== undefined) return dialect.decimal === ',';
  return dialect.delimiter !== ',' && !THOUSANDS.test(text);
}

function within(number: number, min: number, max: number): number | Refusal {
  if (number < min || number > max) return OUT_OF_RANGE;
  return number === 0 ? 0 : number;
}

function inWords({ min, max }: NumberRange): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? '' : ` of at most ${max}`;
}

function decimalsInWords(decimals: number): string {
  return ` with a decimal point${decimals === Infinity ? '' : ` and at most ${decimals} decimals`}`;
}
