import { restateRecords } from '@citizen-graph/ledger';
import type { DatasetSource, Release, Restatement } from '@citizen-graph/ledger';
import { month, overlaps } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import { decideInvitation } from '../domain/national/candidate';
import type { Candidate } from '../domain/national/candidate';
import { describeWeighting } from '../domain/national/describe-weighting';
import type { FrameCount } from '../domain/national/frame';
import type { NationalResponse } from '../domain/national/national-response';
import { quarterOf } from '../domain/national/wave';
import { NATIONAL_SURVEY_CANDIDATES } from '../import/national-survey-candidates.dataset';
import { NATIONAL_SURVEY_FRAME } from '../import/national-survey-frame.dataset';
import { NATIONAL_VICTIM_SURVEY } from '../import/national-victim-survey.dataset';
import { checkLatestFrame, findWeightedWaves, weigher } from './national-waves';

/** Candidates with what is decided of each. */
export const NATIONAL_CANDIDATE_SOURCE: DatasetSource<Candidate> = {
  dataset: NATIONAL_SURVEY_CANDIDATES,
  prepare: () => Promise.resolve((candidate) => ({ ...candidate, outcome: decideInvitation(candidate) })),
};

/** Responses with the weights that all responses of their wave and its frame give them. */
export const NATIONAL_RESPONSE_SOURCE: DatasetSource<NationalResponse> = {
  dataset: NATIONAL_VICTIM_SURVEY,
  prepare: async (manager) => weigher(await findWeightedWaves(manager)),
  restate: weighAnew,
};

/** The frame, which has to be one that can be weighted to and weighs the responses of its wave anew. */
export const NATIONAL_FRAME_SOURCE: DatasetSource<FrameCount> = {
  dataset: NATIONAL_SURVEY_FRAME,
  restate: async (manager, restatement) => {
    await checkLatestFrame(manager);
    return weighAnew(manager, restatement);
  },
};

async function weighAnew(manager: EntityManager, restatement: Restatement): Promise<readonly Release[]> {
  const waves = await findWeightedWaves(manager);
  const source = { dataset: NATIONAL_VICTIM_SURVEY, prepare: () => Promise.resolve(weigher(waves)) };
  const restated = await restateRecords(manager, source, restatement);
  const changed = waves.filter(({ wave }) =>
    restated.some(({ period }) => overlaps(period, quarterOf(month(wave)))),
  );
  for (const wave of changed) restatement.onNotice?.(describeWeighting(wave));
  return restated;
}
