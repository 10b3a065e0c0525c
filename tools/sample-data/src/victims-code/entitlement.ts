import { addWorkingDays } from '@citizen-graph/reference';
import { areasByDemand } from '../areas';
import type { AreaProfile } from '../areas';
import { chooser } from '../random/chooser';
import type { Weighted } from '../random/chooser';
import type { Random } from '../random/random';
import { furtherClauses, rights } from './rights';
import type { RightPlan } from './rights';

/** One victim's entitlement under one right, as it ends if nobody looks in between. */
export interface Entitlement {
  readonly plan: RightPlan;
  readonly startEvent: string;
  readonly area: AreaProfile;
  readonly department: string;
  readonly isEnhanced: boolean;
  readonly notApplicableReason: string;
  /** Working days until it is met; null if it never is. */
  readonly daysTaken: number | null;
}

/** How far a department's share met in time lies from a right's. */
const departmentCompliance: Readonly<Record<string, number>> = {
  'Force Contact': 0.03,
  'Force Response': -0.03,
  Investigation: -0.02,
  'Public Protection': 0.04,
  'Criminal Justice': -0.04,
  'Witness Care': 0.01,
};
const reasons: readonly Weighted<string>[] = [
  ['', 95.5],
  ['Victim declined', 2.6],
  ['Not traceable', 1.1],
  ['No suspect identified', 0.8],
];

const chooseRight = chooser(byVolume(rights));
const chooseFurtherClause = chooser(byVolume(furtherClauses));
const chooseArea = chooser(areasByDemand());
const chooseReason = chooser(reasons);
const departmentChoosers = new Map(
  [...rights, ...furtherClauses].map((plan) => [plan, chooser(plan.departments)]),
);

/** Draws one entitlement under the twelve rights that starts in a month with this shift in compliance. */
export function drawEntitlement(monthShift: number, random: Random): Entitlement {
  return drawUnder(chooseRight(random), monthShift, random);
}

/** Draws one entitlement under the further clauses. */
export function drawFurtherEntitlement(monthShift: number, random: Random): Entitlement {
  return drawUnder(chooseFurtherClause(random), monthShift, random);
}

function drawUnder(plan: RightPlan, monthShift: number, random: Random): Entitlement {
  const area = chooseArea(random);
  const department = departmentChoosers.get(plan)?.(random) ?? '';
  const isEnhanced = random() < (department === 'Public Protection' ? 0.78 : 0.19);
  const shift = monthShift + (departmentCompliance[department] ?? 0) + 0.2 * area.satisfaction;
  return {
    plan,
    startEvent: plan.startEvents[Math.floor(random() * plan.startEvents.length)] ?? '',
    area,
    department,
    isEnhanced,
    notApplicableReason: chooseReason(random),
    daysTaken: drawDays(isEnhanced ? plan.enhancedDays : plan.days, plan.compliance + shift, random),
  };
}

/** The date an entitlement that started on a date was met; empty if it was not by the date of the export. */
export function stoppedOn(entitlement: Entitlement, startedOn: string, asAt: string): string {
  if (entitlement.notApplicableReason !== '' || entitlement.daysTaken === null) return '';
  const date = addWorkingDays(startedOn, entitlement.daysTaken);
  return date <= asAt ? date : '';
}

function byVolume(plans: readonly RightPlan[]): readonly Weighted<RightPlan>[] {
  return plans.map((plan) => [plan, plan.monthly]);
}

function drawDays(limit: number, compliance: number, random: Random): number | null {
  if (random() < compliance) return Math.floor(random() ** 1.3 * (limit + 1));
  if (random() < 0.08) return null;
  return limit + 1 + Math.floor(-Math.log(1 - random()) * Math.max(1.5, limit * 0.6));
}
