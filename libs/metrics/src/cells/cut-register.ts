import type { DimensionName } from '@citizen-graph/reference';
import type { Attribute } from './cell';
import type { Observation } from './observation';

/** The attributes that a cell is cut by, and the number that the register gave them. */
export interface Cut {
  readonly number: number;
  readonly attributes: readonly Attribute[];
}

interface RegisteredCut extends Cut {
  readonly narrower: Map<DimensionName, Map<string, RegisteredCut>>;
}

/** One object for each cut ever seen, numbered from 0 as they appear, so that cells need no keys of text. */
export class CutRegister {
  readonly cuts: Cut[] = [];
  readonly #uncut = this.#register([]);

  /** No attribute, each attribute alone, and each pair of those that pair, in order of the name of the dimension. */
  cutsOf({ attributes, alone = [] }: Pick<Observation, 'attributes' | 'alone'>): readonly Cut[] {
    const sorted = [...attributes].sort((one, other) => (one.dimension < other.dimension ? -1 : 1));
    const cuts: Cut[] = [this.#uncut, ...alone.map((attribute) => this.#narrow(this.#uncut, attribute))];
    sorted.forEach((first, index) => {
      const single = this.#narrow(this.#uncut, first);
      cuts.push(single);
      for (const second of sorted.slice(index + 1)) cuts.push(this.#narrow(single, second));
    });
    return cuts;
  }

  #narrow({ attributes, narrower }: RegisteredCut, { dimension, value }: Attribute): RegisteredCut {
    let byValue = narrower.get(dimension);
    if (byValue === undefined) narrower.set(dimension, (byValue = new Map()));
    let cut = byValue.get(value);
    if (cut === undefined) byValue.set(value, (cut = this.#register([...attributes, { dimension, value }])));
    return cut;
  }

  #register(attributes: readonly Attribute[]): RegisteredCut {
    const cut = { number: this.cuts.length, attributes, narrower: new Map() };
    this.cuts.push(cut);
    return cut;
  }
}
