import { areasByDemand } from '../areas';
import type { AreaProfile } from '../areas';
import { apportion } from '../random/apportion';
import { chooser } from '../random/chooser';
import { normal } from '../random/random';
import type { Random } from '../random/random';
import { drawAll } from '../random/urn';
import { drawProfile, leaningOf } from './profiles';
import type { Profile } from './profiles';
import type { SurveyPlan } from './survey-plans';

/** Somebody who completed a survey, before their answers. */
export interface Respondent {
  /** The position of the month among the survey's months. */
  readonly monthIndex: number;
  readonly area: AreaProfile;
  readonly profile: Profile;
  /** How favourable all of their answers tend to be, in standard deviations. */
  readonly leaning: number;
}

/** A survey's respondents of the year, month by month. */
export function drawRespondents(plan: SurveyPlan, random: Random): readonly Respondent[] {
  const disclosing = drawAll(
    [
      { item: true, count: plan.disclosing },
      { item: false, count: plan.responses - plan.disclosing },
    ],
    random,
  );
  const monthOf = apportion(plan.responses, plan.volumes).flatMap((count, index) =>
    Array.from({ length: count }, () => index),
  );
  const chooseArea = chooser(areasByDemand());
  return Array.from(disclosing, (isDisclosing, index) => {
    const area = chooseArea(random);
    const profile = drawProfile(area, isDisclosing, random);
    const leaning = normal(random) + area.satisfaction + leaningOf(profile);
    return { monthIndex: monthOf[index] ?? 0, area, profile, leaning };
  });
}
