import { month } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { WeightedWave } from '../domain/national/describe-weighting';
import { checkFrame } from '../domain/national/frame';
import type { Margins } from '../domain/national/frame';
import { WEIGHT_OF_ONE } from '../domain/national/national-response';
import type { NationalResponse } from '../domain/national/national-response';
import { rakeWithinBounds } from '../domain/national/rake-within-bounds';
import type { SampleGroup } from '../domain/national/rake-within-bounds';
import { waveOf } from '../domain/national/wave';

interface Frame {
  readonly wave: string;
  /** The release of the file that it came with. */
  readonly release: number;
  readonly margins: Margins;
}

/** Every wave that has a frame, with the weights that its responses and its frame give. */
export async function findWeightedWaves(manager: EntityManager): Promise<readonly WeightedWave[]> {
  const groups = await findGroups(manager);
  return (await findFrames(manager)).map(({ wave, margins }) => {
    const own = groups.get(wave) ?? [];
    return { wave, margins, groups: own, raking: rakeWithinBounds(own, margins) };
  });
}

/**
 * Refuses the frame of the latest file if it cannot be weighted to. Those of earlier files were taken, and a
 * frame of an earlier version must not stand in the way of the one that puts it right. Throws FRAME_INCOMPLETE
 * and FRAME_TOTALS_DIFFER.
 */
export async function checkLatestFrame(manager: EntityManager): Promise<void> {
  const frames = await findFrames(manager);
  const latest = Math.max(...frames.map(({ release }) => release));
  for (const { wave, release, margins } of frames) if (release === latest) checkFrame(wave, margins);
}

/** The function that gives each response its weight in ten-thousandths; null where its wave has no frame. */
export function weigher(waves: readonly WeightedWave[]): (response: NationalResponse) => NationalResponse {
  const weights = new Map<string, number>();
  for (const { wave, groups, raking } of waves) {
    groups.forEach(({ values }, index) => {
      const weight = Math.round((raking.weights[index] ?? 0) * WEIGHT_OF_ONE);
      weights.set([wave, values['AGE_BAND'], values['SEX'], values['AREA']].join('\t'), weight);
    });
  }
  return (response) => ({ ...response, weight: weights.get(keyOf(response)) ?? null });
}

function keyOf({ interviewedOn, ageBand, sex, area }: NationalResponse): string {
  return [waveOf(month(interviewedOn.slice(0, 7))), ageBand, sex, area].join('\t');
}

interface GroupRow {
  readonly month: string;
  readonly age_band: string;
  readonly sex: string;
  readonly area: string;
  readonly count: number;
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

interface FrameRow {
  readonly wave: string;
  readonly release: number;
  readonly variable: string;
  readonly value: string;
  readonly victims: number;
}

async function findFrames(manager: EntityManager): Promise<readonly Frame[]> {
  const rows = await manager.query<FrameRow[]>(`
    select wave, release, variable, value, victims
    from surveys.national_frame
    order by wave, variable, value`);
  const frames = new Map<string, Frame>();
  for (const { wave, release, variable, value, victims } of rows) {
    const margins = frames.get(wave)?.margins ?? {};
    const margin = { ...margins[variable], [value]: victims };
    frames.set(wave, { wave, release, margins: { ...margins, [variable]: margin } });
  }
  return [...frames.values()];
}
