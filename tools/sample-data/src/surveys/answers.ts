import { apportion } from '../random/apportion';

/** Scores of 8 and above, and below, from the least favourable on, with their shares. */
export const highScores: readonly (readonly [number, number])[] = [
  [8, 0.2],
  [9, 0.17],
  [10, 0.63],
];
export const lowScores: readonly (readonly [number, number])[] = [
  [0, 0.21],
  [1, 0.06],
  [2, 0.07],
  [3, 0.09],
  [4, 0.08],
  [5, 0.21],
  [6, 0.11],
  [7, 0.17],
];

/** An answer before it is a score: where the respondent stands, and on which side of 8. */
export interface Standing {
  readonly latent: number;
  readonly isFavourable: boolean;
}

/** Whether each standing is among the favourable ones: the highest, in the share asked for. */
export function favourableByRank(latents: readonly number[], share: number): readonly boolean[] {
  const count = Math.round(latents.length * share);
  const favourable = new Set(ranked(latents).slice(latents.length - count));
  return latents.map((_, index) => favourable.has(index));
}

/** Scores from 0 to 10 in the order of the standings: 8 and above for the favourable ones. */
export function scoresFor(standings: readonly Standing[]): readonly string[] {
  const scores = standings.map(() => '');
  for (const isFavourable of [true, false]) {
    const indexes = ranked(standings.map(({ latent }) => latent));
    const side = indexes.filter((index) => standings[index]?.isFavourable === isFavourable);
    const ladder = spread(isFavourable ? highScores : lowScores, side.length);
    side.forEach((index, rank) => (scores[index] = String(ladder[rank])));
  }
  return scores;
}

function ranked(latents: readonly number[]): readonly number[] {
  return latents.map((_, index) => index).sort((left, right) => latents[left]! - latents[right]!);
}

function spread(shares: readonly (readonly [number, number])[], length: number): readonly number[] {
  const counts = apportion(
    length,
    shares.map(([, share]) => share),
  );
  return shares.flatMap(([score], index) => Array.from({ length: counts[index] ?? 0 }, () => score));
}
