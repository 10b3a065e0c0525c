import { chooser } from '../random/chooser';
import type { Weighted } from '../random/chooser';
import type { Random } from '../random/random';
import type { Grounds } from './grounds';

const noFurtherAction = 'A no further action disposal';

const usualOutcomes: readonly Weighted<string>[] = [
  [noFurtherAction, 71],
  ['Arrest', 14.5],
  ['Community resolution', 3],
  ['Penalty Notice for Disorder', 0.7],
  ['Summons / charged by post', 1.2],
  ['Caution (simple or conditional)', 0.6],
  ['', 4],
];
const chooseUsualOutcome = chooser(usualOutcomes);
const chooseDrugsOutcome = chooser<string>([
  ...usualOutcomes,
  ['Khat or Cannabis warning', 5],
  ['Community resolution', 9],
]);

/** Draws the outcome of a search: searches for drugs also end in warnings and resolutions. */
export function drawOutcome({ object }: Grounds, random: Random): string {
  return object === 'Controlled drugs' ? chooseDrugsOutcome(random) : chooseUsualOutcome(random);
}

/** Draws whether the outcome was to do with what was looked for; most often nobody says when nothing came of it. */
export function drawIsLinked(outcome: string, random: Random): string {
  if (outcome === '' || (outcome === noFurtherAction && random() < 0.8)) return '';
  if (random() < 0.05) return '';
  return outcome !== noFurtherAction && random() < 0.78 ? 'True' : 'False';
}
