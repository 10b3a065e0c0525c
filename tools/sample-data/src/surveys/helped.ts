import type { Standing } from './answers';
import { calibrate } from './calibrate';
import type { CalibrationUnit } from './calibrate';
import { characteristics } from './characteristics';
import type { Respondent } from './respondents';
import type { Standings, SurveyDraft } from './standings';

/** Brings the answers on having been helped to the paper's shares by survey and by characteristic (paragraph 16). */
export function calibrateHelped(drafts: readonly SurveyDraft[]): readonly SurveyDraft[] {
  const favourable = calibrate(drafts.flatMap(unitsOf), helpedTargets(drafts)).values();
  return drafts.map((draft) => ({
    ...draft,
    standings: draft.standings.map((standings, index) =>
      index === helpedIndex(draft) ? standings.map(turned) : standings,
    ),
  }));

  function turned(standing: Standing | null): Standing | null {
    return standing && { ...standing, isFavourable: favourable.next().value === true };
  }
}

function helpedTargets(drafts: readonly SurveyDraft[]): ReadonlyMap<string, number> {
  const targets = new Map<string, number>();
  for (const { plan } of drafts) {
    const item = plan.items.find(({ name }) => name === 'helped');
    if (item) targets.set(`survey=${plan.survey}`, item.favourable);
  }
  for (const { name, values } of characteristics) {
    for (const { value, helped } of values) targets.set(`${name}=${value}`, helped);
  }
  return targets;
}

function unitsOf(draft: SurveyDraft): readonly CalibrationUnit[] {
  const standings = draft.standings[helpedIndex(draft)] ?? [];
  const threshold = lowestFavourable(standings);
  return draft.respondents.flatMap((respondent, index) => {
    const standing = standings[index];
    if (!standing) return [];
    const distance = Math.abs(standing.latent - threshold);
    return [{ isFavourable: standing.isFavourable, distance, margins: marginsOf(draft, respondent) }];
  });
}

function helpedIndex({ plan }: SurveyDraft): number {
  return plan.items.findIndex(({ name }) => name === 'helped');
}

function lowestFavourable(standings: Standings): number {
  return standings.reduce(
    (lowest, standing) => (standing?.isFavourable ? Math.min(lowest, standing.latent) : lowest),
    Infinity,
  );
}

function marginsOf({ plan }: SurveyDraft, { profile }: Respondent): readonly string[] {
  return [`survey=${plan.survey}`, ...characteristics.map(({ name }, index) => `${name}=${profile[index]}`)];
}
