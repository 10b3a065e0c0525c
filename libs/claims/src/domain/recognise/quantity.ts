import { overlap } from '../span';
import type { Span } from '../span';

export type QuantityUnit = 'number' | 'percent' | 'points' | 'days' | 'money';

/** How near a printed number says that it is. */
export type Qualifier = 'approximately' | 'more than' | 'less than';

/** A number that a paper prints. */
export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  readonly unit: QuantityUnit;
  /** The unit that it is rounded to by the way it is printed: 1 for 66%, 0.01 for 5.20%, 1,000 for 112,000. */
  readonly precision: number;
  readonly qualifier: Qualifier | null;
  /** Whether a sign is printed before it, as of a change. */
  readonly signed: boolean;
}

const NUMBER =
  /(?<![\p{L}\d.,/])([+−–-](?=[£\d]))?(£)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:(\s?%|\s?per ?cent(?![a-z]))(\s?points?)?|(\s?pp\b|\s?percentage points?)|(k\b|\s?million\b)|\s(?:working )?(days?)\b)?(?![\d\p{L}/]|[.,]\d)/giu;
const POINTS_AFTER = /^\s?points?\b/iu;
const NEAR = /\b(?:approx(?:imately|\.)?|about|around|nearly|almost|roughly|circa|some)(?=\s)/giu;
const OVER = /\b(?:more than|over|at least|above|upwards of)\s+$/iu;
const UNDER = /\b(?:less than|fewer than|under|below|up to|at most)\s+$/iu;
const FARTHEST_WORD = 40;

/** The numbers of a text, but for those in stretches that are something else, such as dates. */
export function findQuantities(text: string, taken: readonly Span[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const quantity = toQuantity(match, text);
    if (taken.some((span) => overlap(span, quantity))) continue;
    const after = Math.max(found.at(-1)?.end ?? 0, lastEnd(taken, quantity.start));
    found.push({ ...quantity, qualifier: qualifierOf(text, quantity, after) });
  }
  return found;
}

/** Reads the text of a cell of a table as a number; null when it is none. */
export function parseQuantity(text: string): Quantity | null {
  const bare = text.trim().replace(/^\((.*)\)$/u, '$1');
  const [quantity] = findQuantities(bare, []);
  return quantity !== undefined && quantity.end - quantity.start === bare.length ? quantity : null;
}

function toQuantity(match: RegExpExecArray, text: string): Quantity {
  const [whole, sign, pound, digits = '', decimals = '', percent, pointsOfPercent, points, scale, days] =
    match;
  const factor = scale === undefined ? 1 : /k/iu.test(scale) ? 1_000 : 1_000_000;
  const size = Number(digits.replaceAll(',', '') + decimals) * factor;
  const end = match.index + whole.length;
  const isPoints =
    pointsOfPercent !== undefined || points !== undefined || POINTS_AFTER.test(text.slice(end));
  const unit = pound ? 'money' : isPoints ? 'points' : percent ? 'percent' : days ? 'days' : 'number';
  const isNegative = sign !== undefined && sign !== '+';
  return {
    start: match.index,
    end,
    text: whole.trim(),
    value: isNegative ? -size : size,
    unit,
    precision: precisionOf({ digits: digits.replaceAll(',', ''), decimals, factor, unit }),
    qualifier: null,
    signed: sign !== undefined,
  };
}

interface Printed {
  readonly digits: string;
  readonly decimals: string;
  readonly factor: number;
  readonly unit: QuantityUnit;
}

/** Noughts at the end of a whole number are read as rounding, but two figures always count. */
function precisionOf({ digits, decimals, factor, unit }: Printed): number {
  if (decimals !== '') return factor * 10 ** (1 - decimals.length);
  if (unit !== 'number') return factor;
  const noughts = /0*$/u.exec(digits)?.[0].length ?? 0;
  return factor * 10 ** Math.max(0, Math.min(noughts, digits.length - 2));
}

/** Where the last of some stretches before a place ends: the "over" of "75 and over 82%" qualifies nothing. */
function lastEnd(taken: readonly Span[], before: number): number {
  return Math.max(0, ...taken.filter(({ end }) => end <= before).map(({ end }) => end));
}

function qualifierOf(text: string, { start }: Span, after: number): Qualifier | null {
  const before = text.slice(Math.max(after, start - FARTHEST_WORD), start);
  if (OVER.test(before)) return 'more than';
  if (UNDER.test(before)) return 'less than';
  const near = [...before.matchAll(NEAR)].at(-1);
  return near !== undefined && !/[,;]/u.test(before.slice(near.index)) ? 'approximately' : null;
}
