import type { Direction } from '../claim';
import type { Span } from '../span';
import type { Quantity } from './quantity';
import type { SentenceReading } from './sentence-reading';

/** A printed figure. */
export interface FigureItem extends Span {
  readonly kind: 'figure';
  readonly quantity: Quantity;
}

/** Two printed figures of different months, or one and the change that led to it, or a change alone. */
export interface ChangeItem extends Span {
  readonly kind: 'change';
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  readonly by: readonly Quantity[];
  readonly direction: Direction | null;
}

/** What has one metric, one group and its months. */
export type Item = FigureItem | ChangeItem;

const FROM = /\bfrom\s+(?:[^\d,;]{0,25}\s)?$/iu;
const TO = /^[^\d.;]{0,30}\bto\s+(?:[^\d,;]{0,15}\s)?$/iu;
const BY =
  /\b(?:increas\w*|ris\w*|rose|gr[eo]w\w*|up|fall\w*|fell|drop\w*|decreas\w*|declin\w*|down|reduc\w*|improv\w*)\s+(?:of|by)?\s*(?:approx\w*\.?\s|about\s|around\s|nearly\s|almost\s|roughly\s)?$/iu;
/** "grew most in membership, by 3,051" */
const BY_AFAR =
  /\b(?:increas\w*|ris\w*|rose|gr[eo]w\w*|fall\w*|fell|drop\w*|decreas\w*|declin\w*|reduc\w*|improv\w*)\b[^\d.;]{0,60}\bby\s+(?:approx\w*\.?\s|about\s|around\s|nearly\s|almost\s|roughly\s)?$/iu;
const IN_BRACKETS = /^[^\d.;]{0,25}\((?:an? (?:increase|rise|fall|decrease|change) of |up |down )?$/iu;
const UP = /\b(?:increas\w*|ris\w*|rose|gr[eo]w\w*|up|improv\w*)\b/giu;
const DOWN = /\b(?:fall\w*|fell|drop\w*|decreas\w*|declin\w*|down|reduc\w*|wors\w*)\b/giu;
const VERB_WITHIN = 60;

/** The figures of a sentence, those of a change together. */
export function findItems({ text: whole, quantities, periods }: SentenceReading): readonly Item[] {
  const text = withoutPeriods(whole, periods);
  const items: Item[] = [];
  for (let index = 0; index < quantities.length; index += 1) {
    const quantity = quantities[index];
    if (quantity === undefined) break;
    const next = quantities[index + 1];
    if (next !== undefined && isFromTo(text, quantity, next)) {
      const by = changesAfter(text, quantities, index + 2);
      items.push(toChange(text, { from: quantity, to: next, by }));
      index += 1 + by.length;
    } else if (next !== undefined && isChange(text, quantity) && isTo(text, quantity, next)) {
      items.push(toChange(text, { from: null, to: next, by: [quantity] }));
      index += 1;
    } else if (isChange(text, quantity)) {
      const by = [quantity, ...changesAfter(text, quantities, index + 1)];
      items.push(toChange(text, { from: null, to: null, by }));
      index += by.length - 1;
    } else items.push({ kind: 'figure', quantity, start: quantity.start, end: quantity.end });
  }
  return items;
}

/** The text with months blanked out, which stand between the figures of a change. */
function withoutPeriods(text: string, periods: readonly Span[]): string {
  return periods.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

/** "rose by 1,147 to 15,329". */
function isTo(text: string, { end }: Quantity, next: Quantity): boolean {
  return /^\s*to\s+$/iu.test(text.slice(end, next.start));
}

function isFromTo(text: string, one: Quantity, other: Quantity): boolean {
  return (
    one.unit === other.unit &&
    FROM.test(text.slice(0, one.start)) &&
    TO.test(text.slice(one.end, other.start))
  );
}

function isChange(text: string, { start, signed, unit }: Quantity): boolean {
  const before = text.slice(0, start);
  return signed || unit === 'points' || BY.test(before) || BY_AFAR.test(before);
}

/** The changes in brackets that follow directly. */
function changesAfter(text: string, quantities: readonly Quantity[], index: number): readonly Quantity[] {
  const last = quantities[index - 1];
  const next = quantities[index];
  if (last === undefined || next === undefined) return [];
  const between = text.slice(last.end, next.start);
  const follows = IN_BRACKETS.test(between) || (/^[,\s]+(?:or\s|and\s)?$/u.test(between) && next.signed);
  const inSame =
    /^[^()\d.;]{0,12}$/u.test(between) &&
    last.unit !== next.unit &&
    /\([^)]*$/u.test(text.slice(0, next.start));
  return follows || inSame ? [next, ...changesAfter(text, quantities, index + 1)] : [];
}

function toChange(text: string, parts: Pick<ChangeItem, 'from' | 'to' | 'by'>): ChangeItem {
  const all = [parts.from, parts.to, ...parts.by].flatMap((quantity) => quantity ?? []);
  const start = Math.min(...all.map((quantity) => quantity.start));
  const end = Math.max(...all.map((quantity) => quantity.end));
  return {
    kind: 'change',
    ...parts,
    start,
    end,
    direction: directionAfter(text, end) ?? directionBefore(text, start),
  };
}

/** "2 percentage points lower". */
function directionAfter(text: string, end: number): Direction | null {
  const word = /^\s*(lower|worse|below|down|fewer|less|higher|better|above|up|more)\b/iu.exec(
    text.slice(end),
  )?.[1];
  if (word === undefined) return null;
  return /^(?:higher|better|above|up|more)$/iu.test(word) ? 'up' : 'down';
}

function directionBefore(text: string, start: number): Direction | null {
  const before = text.slice(Math.max(0, start - VERB_WITHIN), start);
  const up = [...before.matchAll(UP)].at(-1)?.index ?? -1;
  const down = [...before.matchAll(DOWN)].at(-1)?.index ?? -1;
  if (up === down) return null;
  return up > down ? 'up' : 'down';
}
