import type { Statistics } from './cell';
import type { Measurement } from './observation';

/** The statistics of several measures, one after the other as plain numbers: quick to add up, small to keep. */
export type Totals = number[];

const NUMBERS_OF_A_MEASURE = 6;

/** What a record adds to totals in this order of measures; a measure that is new joins the order. */
export function totalsOf(
  measures: string[],
  measurements: readonly Measurement[],
  { recordKey, sign }: { readonly recordKey: number; readonly sign: 1 | -1 },
): Totals {
  const totals: Totals = [];
  for (const { measure, numerator, value } of measurements) {
    const offset = placeIn(measures, measure) * NUMBERS_OF_A_MEASURE;
    while (totals.length < offset + NUMBERS_OF_A_MEASURE) totals.push(0);
    totals[offset]! += sign;
    totals[offset + 1]! += sign * numerator;
    totals[offset + 2]! += sign * value;
    totals[offset + 3]! += sign * value * value;
    totals[offset + 4]! += sign * recordKey;
    totals[offset + 5]! += sign * numerator * recordKey;
  }
  return totals;
}

/** Adds what a record adds; totals grow when the record measures something new. */
export function addTotals(totals: Totals, record: Totals): void {
  while (totals.length < record.length) totals.push(0);
  for (let index = 0; index < record.length; index += 1) totals[index]! += record[index]!;
}

/** The statistics in totals that are not all zero, each with its measure. */
export function* statisticsIn(
  measures: readonly string[],
  totals: Totals,
): Generator<{ readonly measure: string; readonly statistics: Statistics }> {
  for (const [place, measure] of measures.entries()) {
    const offset = place * NUMBERS_OF_A_MEASURE;
    const own = totals.slice(offset, offset + NUMBERS_OF_A_MEASURE);
    if (own.some((number) => number !== 0)) yield { measure, statistics: toStatistics(own) };
  }
}

function placeIn(measures: string[], measure: string): number {
  const place = measures.indexOf(measure);
  return place === -1 ? measures.push(measure) - 1 : place;
}

function toStatistics(own: Totals): Statistics {
  return {
    n: own[0]!,
    numerator: own[1]!,
    sum: own[2]!,
    sumOfSquares: own[3]!,
    recordKeySum: own[4]!,
    numeratorRecordKeySum: own[5]!,
  };
}
