import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { AnswerTable } from '../domain/drivers/answer-table';
import { tableOf } from './mtcars';

/** A source of draws from the standard normal distribution (Box and Muller, 1958). */
export function normals(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => {
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(generator)));
    return radius * Math.cos(2 * Math.PI * uniformFloat64(generator));
  };
}

export interface Simulation {
  readonly seed: number;
  readonly respondents: number;
  /** How much of the outcome each driver makes; one of nought is noise that goes with nothing. */
  readonly effects: readonly number[];
  readonly outcome: 'SCORE' | 'TOP_BOX';
}

/** Respondents whose opinions share a mood and make the outcome, beside chance, by known effects. */
export function simulatedTable({ seed, respondents, effects, outcome }: Simulation): AnswerTable {
  const normal = normals(seed);
  const rows = Array.from({ length: respondents }, () => {
    const mood = normal();
    const opinions = effects.map((effect) => (effect === 0 ? 1.2 * normal() : 0.7 * mood + normal()));
    const verdict = opinions.reduce((sum, opinion, index) => sum + effects[index]! * opinion, 1.5 * normal());
    return {
      verdict: outcome === 'SCORE' ? toScore(verdict) : Number(verdict > 0),
      scores: opinions.map(toScore),
    };
  });
  return tableOf(
    rows.map(({ verdict }) => verdict),
    effects.map((_, driver) => rows.map(({ scores }) => scores[driver] ?? 0)),
  );
}

// The score from 0 to 10 that is nearest to a latent opinion, 0 being an opinion of 6.
function toScore(latent: number): number {
  return Math.min(10, Math.max(0, Math.round(6 + 2 * latent)));
}
