import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One figure of the Confidence and Satisfaction Report of 27 June 2023, as the paper prints it. */
export interface PaperFigure {
  readonly id: string;
  readonly paragraph: number;
  readonly measure: string;
  readonly filter: string;
  /** A month (YYYY-MM), two months joined by two dots, a year, or words where the paper gives no dates. */
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number;
  readonly unit: PaperUnit;
  readonly rounding: PaperRounding;
}

export type PaperUnit = 'count' | 'percent' | 'per 1000';
export type PaperRounding = 'exact' | 'nearest 1' | 'nearest 0.1' | 'nearest 0.01';

/** Every figure of the paper, in the paper's order. */
export function readPaperFigures(): readonly PaperFigure[] {
  const text = readFileSync(join(__dirname, '..', 'paper-figures.csv'), 'utf8');
  const records = parse<Record<keyof PaperFigure, string>>(text, { columns: true });
  return records.map((record) => ({
    ...record,
    paragraph: Number(record.paragraph),
    numerator: toNumber(record.numerator),
    denominator: toNumber(record.denominator),
    value: Number(record.value),
    unit: record.unit as PaperUnit,
    rounding: record.rounding as PaperRounding,
  }));
}

/** A figure rounded as the paper rounds it. Example: `roundAsPaper(7.3205, 'nearest 0.01')` is 7.32. */
export function roundAsPaper(value: number, rounding: PaperRounding): number {
  const decimals = { exact: 12, 'nearest 1': 0, 'nearest 0.1': 1, 'nearest 0.01': 2 }[rounding];
  return Number(value.toFixed(decimals));
}

function toNumber(text: string): number | null {
  return text === '' ? null : Number(text);
}
