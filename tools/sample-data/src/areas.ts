import { LOCAL_POLICING_AREAS, invariant } from '@citizen-graph/reference';
import type { LocalPolicingArea } from '@citizen-graph/reference';
import type { Weighted } from './random/chooser';

/** How a local policing area differs from the others. */
interface AreaTendency {
  /** Its share of the demand on the force, in per cent. */
  readonly demand: number;
  /** How far satisfaction lies from the force's, in standard deviations. */
  readonly satisfaction: number;
  /** How many times more common minority ethnic groups are than in the force as a whole. */
  readonly diversity: number;
}

/** A local policing area and how it differs from the others. */
export interface AreaProfile extends LocalPolicingArea, AreaTendency {}

const tendencies: Readonly<Record<string, AreaTendency>> = {
  E08000025: { demand: 42, satisfaction: -0.06, diversity: 1.35 },
  E08000026: { demand: 12.5, satisfaction: 0.04, diversity: 0.9 },
  E08000027: { demand: 9.5, satisfaction: 0.11, diversity: 0.45 },
  E08000028: { demand: 12.5, satisfaction: -0.03, diversity: 1.15 },
  E08000029: { demand: 6.5, satisfaction: 0.17, diversity: 0.5 },
  E08000030: { demand: 8, satisfaction: 0.01, diversity: 0.8 },
  E08000031: { demand: 9, satisfaction: -0.11, diversity: 1.05 },
};

export const areas: readonly AreaProfile[] = LOCAL_POLICING_AREAS.map((area) => {
  const tendency = tendencies[area.code];
  invariant(tendency, `${area.name} has a tendency`);
  return { ...area, ...tendency };
});

/** Areas weighted by demand, tilted towards the satisfied ones (tilt above 0) or away from them (below 0). */
export function areasByDemand(tilt: number = 0): readonly Weighted<AreaProfile>[] {
  return areas.map((area) => [area, area.demand * Math.exp(tilt * area.satisfaction)]);
}
