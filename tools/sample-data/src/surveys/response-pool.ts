import { randomFor } from '../random/random';
import { scoresFor } from './answers';
import { calibrateHelped } from './helped';
import type { Profile } from './profiles';
import { drawRespondents } from './respondents';
import { drawStandings } from './standings';
import type { Standings, SurveyDraft } from './standings';
import { surveyPlans } from './survey-plans';
import type { ItemPlan, SurveyId, SurveyPlan } from './survey-plans';

/** One completed response: where, who and what they answered, each as the export writes it. */
export interface SurveyResponse {
  readonly area: string;
  readonly profile: Profile;
  readonly answers: readonly string[];
}

/** A response among the survey's others of the year with the same pattern of favourable, other and no answers. */
export interface PooledResponse extends SurveyResponse {
  readonly month: string;
  readonly alike: readonly PooledResponse[];
  readonly position: number;
}

/** The year's responses at scale 1, survey by survey. */
export type ResponsePool = ReadonlyMap<SurveyId, readonly PooledResponse[]>;

/** Draws the year's responses and calibrates them to the paper. */
export function buildResponsePool(): ResponsePool {
  const drafts = calibrateHelped(surveyPlans.map(draftOf));
  return new Map(drafts.map((draft) => [draft.plan.survey, pooled(draft)]));
}

function draftOf(plan: SurveyPlan): SurveyDraft {
  const random = randomFor(`responses ${plan.survey}`);
  const respondents = drawRespondents(plan, random);
  const standings = plan.items.map((item) => drawStandings(item, respondents, random));
  return { plan, respondents, standings };
}

function pooled({ plan, respondents, standings }: SurveyDraft): readonly PooledResponse[] {
  const answers = plan.items.map((item, index) => answersTo(item, standings[index] ?? []));
  const strata = new Map<string, PooledResponse[]>();
  return respondents.map(({ monthIndex, area, profile }, index) => {
    const pattern = standings.map((standing) => String(standing[index]?.isFavourable)).join();
    const alike = strata.get(pattern) ?? [];
    strata.set(pattern, alike);
    const response: PooledResponse = {
      month: plan.months[monthIndex] ?? '',
      area: area.code,
      profile,
      answers: answers.map((answer) => answer[index] ?? ''),
      alike,
      position: alike.length,
    };
    alike.push(response);
    return response;
  });
}

function answersTo(item: ItemPlan, standings: Standings): readonly string[] {
  const answered = standings.filter((standing) => standing !== null);
  const answers =
    item.kind === 'score'
      ? scoresFor(answered).values()
      : answered.map(({ isFavourable }) => (isFavourable ? 'Yes' : 'No')).values();
  return standings.map((standing) => (standing ? (answers.next().value ?? '') : ''));
}
