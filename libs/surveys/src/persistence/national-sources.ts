import { restateRecords } from '@citizen-graph/ledger';
import type { DatasetSource, Release, Restatement } from '@citizen-graph/ledger';
import { rake } from '@citizen-graph/metrics';
import type { Margins, SampleGroup } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import { decideInvitation } from '../domain/national/candidate';
import type { Candidate } from '../domain/national/candidate';
import type { FrameCount } from '../domain/national/frame';
import { WEIGHT_OF_ONE } from '../domain/national/national-response';
import type { NationalResponse } from '../domain/national/national-response';
import { waveOf } from '../domain/national/wave';
import { NATIONAL_SURVEY_CANDIDATES } from '../import/national-survey-candidates.dataset';
import { NATIONAL_SURVEY_FRAME } from '../import/national-survey-frame.dataset';
import { NATIONAL_VICTIM_SURVEY } from '../import/national-victim-survey.dataset';

/** Candidates with what is decided of each. */
export const NATIONAL_CANDIDATE_SOURCE: DatasetSource<Candidate> = {
  dataset: NATIONAL_SURVEY_CANDIDATES,
  prepare: () => Promise.resolve((candidate) => ({ ...candidate, outcome: decideInvitation(candidate) })),
};

/** Responses with the weights that all responses of their wave and its frame give them. */
export const NATIONAL_RESPONSE_SOURCE: DatasetSource<NationalResponse> = {
  dataset: NATIONAL_VICTIM_SURVEY,
  prepare: async (manager) => {
    const weights = weightsOf(await findGroups(manager), await findMargins(manager));
    return (response) => ({ ...response, weight: weights.get(keyOf(response)) ?? null });
  },
  restate: weighAnew,
};

/** The frame, which weighs the responses of its waves anew. */
export const NATIONAL_FRAME_SOURCE: DatasetSource<FrameCount> = {
  dataset: NATIONAL_SURVEY_FRAME,
  restate: weighAnew,
};

function weighAnew(manager: EntityManager, restatement: Restatement): Promise<readonly Release[]> {
  return restateRecords(manager, NATIONAL_RESPONSE_SOURCE, restatement);
}

type Person = Pick<NationalResponse, 'interviewedOn' | 'ageBand' | 'sex' | 'area'>;

interface GroupRow {
  readonly month: string;
  readonly age_band: string;
  readonly sex: string;
  readonly area: string;
  readonly count: number;
}

function keyOf({ interviewedOn, ageBand, sex, area }: Person): string {
  return [waveOf(month(interviewedOn.slice(0, 7))), ageBand, sex, area].join('\t');
}

/** The weight of each kind of person of each wave that has a frame, in ten-thousandths. */
function weightsOf(
  groups: ReadonlyMap<string, readonly SampleGroup[]>,
  margins: ReadonlyMap<string, Margins>,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [wave, margin] of margins) {
    const own = groups.get(wave) ?? [];
    rake(own, margin).weights.forEach((weight, index) => {
      const { AGE_BAND, SEX, AREA } = own[index]?.values ?? {};
      weights.set([wave, AGE_BAND, SEX, AREA].join('\t'), Math.round(weight * WEIGHT_OF_ONE));
    });
  }
  return weights;
}

async function findGroups(manager: EntityManager): Promise<ReadonlyMap<string, readonly SampleGroup[]>> {
  const rows = await manager.query<GroupRow[]>(`
    select month, age_band, sex, area, count(*)::integer as count
    from surveys.national_response
    group by month, age_band, sex, area
    order by month, age_band, sex, area`);
  const byKey = new Map<string, { readonly wave: string; readonly group: SampleGroup }>();
  for (const { month: when, age_band: AGE_BAND, sex: SEX, area: AREA, count } of rows) {
    const wave = waveOf(month(when));
    const key = [wave, AGE_BAND, SEX, AREA].join('\t');
    const known = byKey.get(key)?.group.count ?? 0;
    byKey.set(key, { wave, group: { values: { AGE_BAND, SEX, AREA }, count: known + count } });
  }
  const waves = new Map<string, SampleGroup[]>();
  for (const { wave, group } of byKey.values()) waves.set(wave, [...(waves.get(wave) ?? []), group]);
  return waves;
}

async function findMargins(manager: EntityManager): Promise<ReadonlyMap<string, Margins>> {
  const rows = await manager.query<{ wave: string; variable: string; value: string; victims: number }[]>(
    'select wave, variable, value, victims from surveys.national_frame order by wave, variable, value',
  );
  const margins = new Map<string, Record<string, Record<string, number>>>();
  for (const { wave, variable, value, victims } of rows) {
    const own = margins.get(wave) ?? {};
    own[variable] = { ...own[variable], [value]: victims };
    margins.set(wave, own);
  }
  return margins;
}
