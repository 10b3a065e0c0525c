import { normal } from '../random/random';
import type { Random } from '../random/random';
import { favourableByRank } from './answers';
import type { Standing } from './answers';
import type { Respondent } from './respondents';
import type { ItemPlan, SurveyPlan } from './survey-plans';

/** Where each respondent stands on one question; null for those who skip it. */
export type Standings = readonly (Standing | null)[];

/** A survey's respondents and where they stand on each of its questions. */
export interface SurveyDraft {
  readonly plan: SurveyPlan;
  readonly respondents: readonly Respondent[];
  readonly standings: readonly Standings[];
}

/** Draws where respondents stand on a question: their leaning, the month and chance, in the planned share. */
export function drawStandings(item: ItemPlan, respondents: readonly Respondent[], random: Random): Standings {
  const chance = Math.sqrt(1 - item.loading ** 2);
  const latents = respondents.map(({ leaning, monthIndex }) => {
    if (random() < item.unanswered) return null;
    return item.loading * leaning + chance * normal(random) + (item.months[monthIndex] ?? 0);
  });
  const answered = latents.filter((latent) => latent !== null);
  const favourable = favourableByRank(answered, item.favourable).values();
  return latents.map((latent) => {
    return latent === null ? null : { latent, isFavourable: favourable.next().value === true };
  });
}
