import { invariant } from '@citizen-graph/reference';
import type { PerturbationParameters } from './policy';

/** A move of a count, and how likely it is. */
export interface NoiseChance {
  readonly noise: number;
  readonly chance: number;
}

// Wide enough for the two limits, all chance on the nearest or on the furthest moves, to be met to 1e-9.
const STEEPEST = 50;
const STEPS = 80;

/**
 * The chance of each move of a count: of all that have mean nought and this variance, never make a count
 * negative or one of those forbidden, and leave nought alone, the one of greatest entropy. Where so small a
 * count cannot have the variance, the nearest that it can. Its form is `p(v) ~ exp(a v + b v²)`.
 * Source: the R package ptable (sdcTools), create_cnt_ptable. With at most 2 and variance 1, a count from 2 on
 * stays with chance 0.383, moves by 1 with 0.245 and by 2 with 0.064 each way.
 */
export function noiseDistribution(count: number, parameters: PerturbationParameters): readonly NoiseChance[] {
  if (count === 0) return [{ noise: 0, chance: 1 }];
  const moves = possibleMoves(count, parameters);
  const curve = bisect([-STEEPEST, STEEPEST], (b) => varianceOf(centred(moves, b)) - parameters.variance);
  return centred(moves, curve);
}

function possibleMoves(count: number, { maximum, forbidden }: PerturbationParameters): readonly number[] {
  invariant(forbidden < maximum, 'forbidden results leave a way up, for the noise to have mean nought');
  const moves: number[] = [];
  for (let move = Math.max(-count, -maximum); move <= maximum; move += 1) {
    if (count + move === 0 || count + move > forbidden) moves.push(move);
  }
  return moves;
}

// The mean grows with the slope, and along the slopes of mean nought the variance grows with the curve.
function centred(moves: readonly number[], curve: number): readonly NoiseChance[] {
  const steepest = 4 * STEEPEST * Math.max(...moves.map(Math.abs)) + STEEPEST;
  const slope = bisect([-steepest, steepest], (a) => meanOf(tilted(moves, a, curve)));
  return tilted(moves, slope, curve);
}

function tilted(moves: readonly number[], slope: number, curve: number): readonly NoiseChance[] {
  const logs = moves.map((move) => slope * move + curve * move ** 2);
  const greatest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - greatest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return moves.map((noise, index) => ({ noise, chance: weights[index]! / total }));
}

/** Where a function that grows passes nought; the end that is nearest where it does not. */
function bisect([low, high]: readonly [number, number], grows: (at: number) => number): number {
  let [below, above] = [low, high];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (below + above) / 2;
    if (grows(middle) < 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

function meanOf(chances: readonly NoiseChance[]): number {
  return chances.reduce((sum, { noise, chance }) => sum + noise * chance, 0);
}

function varianceOf(chances: readonly NoiseChance[]): number {
  return chances.reduce((sum, { noise, chance }) => sum + noise ** 2 * chance, 0);
}
