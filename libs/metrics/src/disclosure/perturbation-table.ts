import { chacha20 } from '@noble/ciphers/chacha';
import { invariant } from '@citizen-graph/reference';
import { noiseDistribution } from './noise-distribution';
import type { NoiseChance } from './noise-distribution';
import type { PerturbationParameters } from './policy';

/** The secret table of the cell key method: for each count from 0 to 750, the noise of each cell key. */
export interface Perturbation {
  readonly rows: readonly Int8Array[];
}

/** As many as record keys can take, so that the sum of uniform keys is a uniform slot. */
export const CELL_KEYS = 256;

/** Larger counts take the rows of the last 250 in turn (ONS, cell-key-perturbation). */
export const LARGEST_ROW = 750;

const SECRET_BYTES = 32;
const NONCE = new Uint8Array(12);
const WORD_BYTES = 4;

/**
 * The noise of every count and cell key: as many slots of a row as its chance is due, in an order that only
 * the 32 bytes of the secret tell. The same secret gives the same table for ever.
 */
export function createPerturbation(parameters: PerturbationParameters, secret: Uint8Array): Perturbation {
  invariant(secret.length === SECRET_BYTES, 'the secret of the perturbation has 32 bytes');
  const next = wordsFrom(secret, (LARGEST_ROW + 1) * CELL_KEYS);
  const alike = parameters.maximum + parameters.forbidden;
  const laidOut = Array.from({ length: alike + 1 }, (_, count) =>
    layOut(noiseDistribution(count, parameters)),
  );
  const rows = Array.from({ length: LARGEST_ROW + 1 }, (_, count) =>
    shuffled(laidOut[Math.min(count, alike)]!, next),
  );
  return { rows };
}

// A slot takes the noise in which the middle of its stretch of cumulated chance lies.
function layOut(chances: readonly NoiseChance[]): Int8Array {
  const row = new Int8Array(CELL_KEYS);
  let index = 0;
  let cumulated = chances[0]!.chance;
  for (let slot = 0; slot < CELL_KEYS; slot += 1) {
    while ((slot + 0.5) / CELL_KEYS > cumulated && index < chances.length - 1) {
      index += 1;
      cumulated += chances[index]!.chance;
    }
    row[slot] = chances[index]!.noise;
  }
  return row;
}

/** Fisher and Yates. */
function shuffled(row: Int8Array, next: () => number): Int8Array {
  const own = row.slice();
  for (let last = own.length - 1; last > 0; last -= 1) {
    const chosen = next() % (last + 1);
    [own[last], own[chosen]] = [own[chosen]!, own[last]!];
  }
  return own;
}

// The key stream of ChaCha20: whoever has seen any part of it can work out no other part.
function wordsFrom(secret: Uint8Array, count: number): () => number {
  const stream = chacha20(secret, NONCE, new Uint8Array(count * WORD_BYTES));
  const words = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let read = 0;
  return () => {
    const word = words.getUint32(read * WORD_BYTES, true);
    read += 1;
    return word;
  };
}
