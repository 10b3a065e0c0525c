import type { Month } from '@citizen-graph/reference';
import type { Cell } from './cell';
import { CutRegister } from './cut-register';
import type { Observation } from './observation';
import { addTotals, statisticsIn, totalsOf } from './totals';
import type { Totals } from './totals';

/** The cells of one month, segment and area: totals in one order of measures, by cut. */
interface Place {
  readonly month: Month;
  readonly segment: string;
  readonly area: string;
  readonly measures: string[];
  /** By the number of the cut, with gaps for the cuts of other places. */
  readonly byCut: (Totals | undefined)[];
}

/**
 * Adds observations up to cells, one at a time. Memory grows with the number of distinct cells and
 * not with the number of observations.
 */
export class CellAccumulator {
  readonly #places = new Map<string, Place>();
  readonly #register = new CutRegister();

  /** Adds an observation with its record key; with sign -1 takes it away. */
  add(observation: Observation, recordKey: number, sign: 1 | -1 = 1): void {
    const { measures, byCut } = this.#placeOf(observation);
    const record = totalsOf(measures, observation.measurements, { recordKey, sign });
    for (const cut of this.#register.cutsOf(observation)) {
      let totals = byCut[cut.number];
      if (totals === undefined) byCut[cut.number] = totals = [];
      addTotals(totals, record);
    }
  }

  /** The cells that are not all zero. */
  *cells(): Generator<Cell> {
    for (const { measures, byCut, ...place } of this.#places.values()) {
      for (const { number, attributes } of this.#register.cuts) {
        for (const { measure, statistics } of statisticsIn(measures, byCut[number] ?? [])) {
          yield { key: { measure, ...place, attributes }, statistics };
        }
      }
    }
  }

  #placeOf({ month, segment, area }: Observation): Place {
    const key = `${month}\t${segment}\t${area}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = { month, segment, area, measures: [], byCut: [] };
      this.#places.set(key, place);
    }
    return place;
  }
}

/** The cells of a set of observations, each with its record key. */
export function cellsOf(records: Iterable<readonly [Observation, number]>): readonly Cell[] {
  const accumulator = new CellAccumulator();
  for (const [observation, recordKey] of records) accumulator.add(observation, recordKey);
  return [...accumulator.cells()];
}
