import { compare } from './limits';
import type { Figures, Limits } from './limits';
import type { RuleSet, SpecialCauseRule } from './rule-set';

/** Where a figure lies: on which side of the mean, and how far out. */
interface Position {
  readonly value: number;
  readonly side: -1 | 0 | 1;
  readonly zone: 'OUTSIDE' | 'CLOSE' | 'WITHIN';
}

/**
 * The rule that each figure of a stretch fits, the first in the order of the rule set; null where it fits none.
 * A point on the mean is on neither side, two equal ones are no step of a trend, and a point on a limit lies
 * within it. Points in a row are of periods in a row: no rule looks across a gap.
 * Source: NHSRplotthedots, ptd_calculate_point_type.R.
 */
export function findSpecialCauses(
  values: Figures,
  limits: Limits,
  ruleSet: RuleSet,
): readonly (SpecialCauseRule | null)[] {
  const positions = values.map((value) => (value === null ? null : positionOf(value, limits)));
  const fitting = ruleSet.rules.map((rule) => ({ rule, points: pointsThatFit(rule, positions, limits) }));
  return values.map((_, index) => fitting.find(({ points }) => points.has(index))?.rule ?? null);
}

/** On which side of the mean a figure lies; 0 on it. */
export function sideOf(value: number, { mean, tolerance }: Limits): -1 | 0 | 1 {
  return compare(value, mean, tolerance);
}

function positionOf(value: number, limits: Limits): Position {
  const { tolerance, upper, lower, closeUpper, closeLower } = limits;
  const isBeyond = (high: number, low: number): boolean =>
    compare(value, high, tolerance) > 0 || compare(value, low, tolerance) < 0;
  const zone = isBeyond(upper, lower) ? 'OUTSIDE' : isBeyond(closeUpper, closeLower) ? 'CLOSE' : 'WITHIN';
  return { value, side: sideOf(value, limits), zone };
}

function pointsThatFit(
  rule: SpecialCauseRule,
  positions: readonly (Position | null)[],
  { tolerance }: Limits,
): ReadonlySet<number> {
  const isMarked = markerOf(rule, tolerance);
  const found = new Set<number>();
  for (const { start, window } of windowsOf(positions, lengthOf(rule))) {
    const marked = isMarked(window);
    window.forEach((position, index) => {
      if (marked(position)) found.add(start + index);
    });
  }
  return found;
}

function lengthOf(rule: SpecialCauseRule): number {
  switch (rule.cause) {
    case 'OUTSIDE_LIMITS':
      return 1;
    case 'CLOSE_TO_LIMITS':
      return rule.of;
    case 'TREND':
    case 'SHIFT':
      return rule.points;
  }
}

type Marker = (window: readonly Position[]) => (position: Position) => boolean;

/** Which of the points in a row a rule marks. */
function markerOf(rule: SpecialCauseRule, tolerance: number): Marker {
  switch (rule.cause) {
    case 'OUTSIDE_LIMITS':
      return () => isOutside;
    case 'TREND':
      return (window) => (isTrend(window, tolerance) ? everyPoint : noPoint);
    case 'CLOSE_TO_LIMITS':
      return (window) =>
        isOnOneSide(window) && window.filter(isClose).length >= rule.points ? isClose : noPoint;
    case 'SHIFT':
      return (window) => (isOnOneSide(window) ? everyPoint : noPoint);
  }
}

const everyPoint = (): boolean => true;
const noPoint = (): boolean => false;
const isOutside = ({ zone }: Position): boolean => zone === 'OUTSIDE';
const isClose = ({ zone }: Position): boolean => zone === 'CLOSE';

function isOnOneSide(window: readonly Position[]): boolean {
  const side = window[0]?.side;
  return side !== 0 && window.every((position) => position.side === side);
}

function isTrend(window: readonly Position[], tolerance: number): boolean {
  const steps = window
    .slice(1)
    .map(({ value }, index) => compare(value, window[index]?.value ?? value, tolerance));
  return steps[0] !== 0 && steps.every((step) => step === steps[0]);
}

function windowsOf(positions: readonly (Position | null)[], length: number) {
  return positions.flatMap((_, start) => {
    const window = positions.slice(start, start + length).filter((position) => position !== null);
    return window.length === length ? [{ start, window }] : [];
  });
}
