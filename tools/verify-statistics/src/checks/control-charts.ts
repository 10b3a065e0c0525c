import { RULE_SETS, calculateLimits, findSpecialCauses } from '@citizen-graph/metrics';
import type { Limits, RuleSet, SpecialCause, SpecialCauseRule } from '@citizen-graph/metrics';
import { normal } from '@citizen-graph/sample-data';
import type { Random } from '@citizen-graph/sample-data';
import type { Check, Finding } from '../check';
import { againstOracle } from '../oracle';
import { alarmFinding } from '../simulation/alarms';
import { DRAWS } from '../simulation/coverage';
import { AVERAGE_RANGE, laterPointOutside, markedByChance } from '../simulation/chart-chances';

const ruleSet: RuleSet = RULE_SETS.MAKING_DATA_COUNT;
const BASELINE = 24;
const SERIES = 512;

const VIGNETTE = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const INTERRUPTED = [4, 1, 7, NaN, 30, 26, 25, 19, NaN, 3, NaN, 1, 5];

const examples = (): readonly Finding[] => [
  againstOracle(
    {
      method: 'XmR limits',
      source: 'NHSRplotthedots, vignette Deviations from Excel defaults, as the workbook: mean, upper, lower',
      decimals: 2,
      examples: [[VIGNETTE, [1.94, 6.95, -3.06]]],
    },
    (values) => limitsOf(values, false),
  ),
  againstOracle(
    {
      method: 'XmR limits, screened',
      source: 'NHSRplotthedots, vignette Deviations from Excel defaults, as the package: mean, upper, lower',
      decimals: 2,
      examples: [[VIGNETTE, [1.94, 4.6, -0.72]]],
    },
    (values) => limitsOf(values, true),
  ),
  againstOracle(
    {
      method: 'XmR limits over gaps',
      source: 'Hart and Hart, The Interrupted Individual and Moving Range Chart: mean, upper, lower',
      decimals: 1,
      examples: [[INTERRUPTED, [12.1, 22.7, 1.5]]],
    },
    (values) => limitsOf(values, false),
  ),
];

const simulations = (): readonly Finding[] => [
  ...ruleSet.rules.map(checkRule),
  checkLaterPoints(),
  checkCharts(),
];

/** XmR charts: their limits, and how often each rule marks points of a process in which nothing changes. */
export const checkControlCharts: Check = { examples, simulations };

function limitsOf(values: readonly number[], screening: boolean): readonly number[] {
  const figures = values.map((value) => (Number.isNaN(value) ? null : value));
  const { limits } = calculateLimits(figures, { ruleSet, screening, baseline: null });
  return limits === null ? [] : [limits.mean, limits.upper, limits.lower];
}

/** Where the truth is known to be 0, and points to vary by 1. */
const KNOWN: Limits = {
  mean: 0,
  averageMovingRange: AVERAGE_RANGE,
  upper: ruleSet.limitFactor * AVERAGE_RANGE,
  lower: -ruleSet.limitFactor * AVERAGE_RANGE,
  closeUpper: ruleSet.closeFraction * ruleSet.limitFactor * AVERAGE_RANGE,
  closeLower: -ruleSet.closeFraction * ruleSet.limitFactor * AVERAGE_RANGE,
  tolerance: 0,
};

// Points that a rule marks come in runs, so that a tenth is four standard errors or more.
function checkRule(rule: SpecialCauseRule): Finding {
  const chance = 100 * markedByChance(rule, ruleSet);
  return alarmFinding({
    method: `${rule.cause} by known limits`,
    how: `series of ${SERIES} normal points (${chance.toFixed(3)}% by probability theory)`,
    draws: DRAWS,
    range: within(chance, 0.1),
    situations: [{ name: 'normal', share: (random) => shareMarked(normals(random, SERIES), rule) }],
  });
}

// The ends of a series take part in fewer runs, and so do not count.
function shareMarked(values: readonly number[], rule: SpecialCauseRule): number {
  const inside = findSpecialCauses(values, KNOWN, { ...ruleSet, rules: [rule] }).slice(6, -6);
  return inside.filter((found) => found !== null).length / inside.length;
}

// The theory takes the average of moving ranges to be distributed as a chi, which in the tail is near but not exact.
function checkLaterPoints(): Finding {
  const chance = 100 * laterPointOutside(BASELINE, ruleSet.limitFactor);
  return alarmFinding({
    method: 'OUTSIDE_LIMITS of later points',
    how:
      `limits from ${BASELINE} normal points, and the next: ${chance.toFixed(2)}% where the average moving range is ` +
      'taken as a chi of the same mean and variance (Patnaik), 0.27% were the limits known',
    draws: 20 * DRAWS,
    range: within(chance, 0.1),
    situations: [
      {
        name: 'normal',
        share: (random) => Number(causesOf(normals(random, BASELINE + 1)).at(-1) === 'OUTSIDE_LIMITS'),
      },
    ],
  });
}

function checkCharts(): Finding {
  return alarmFinding({
    method: 'MAKING_DATA_COUNT, any point of a chart',
    how: `charts of ${BASELINE} normal points, all of which their limits rest on (about 15% by docs/methods/control-charts.md)`,
    draws: 2 * DRAWS,
    range: [14, 17],
    situations: [
      {
        name: 'normal',
        share: (random) => Number(causesOf(normals(random, BASELINE)).some((cause) => cause !== null)),
      },
    ],
  });
}

function causesOf(values: readonly number[]): readonly (SpecialCause | null)[] {
  const { limits } = calculateLimits(values, { ruleSet, screening: false, baseline: BASELINE });
  if (limits === null) throw new Error(`${BASELINE} figures in a row have limits`);
  return findSpecialCauses(values, limits, ruleSet).map((rule) => rule?.cause ?? null);
}

function normals(random: Random, count: number): readonly number[] {
  return Array.from({ length: count }, () => normal(random));
}

function within(chance: number, part: number): readonly [number, number] {
  return [Number((chance * (1 - part)).toFixed(3)), Number((chance * (1 + part)).toFixed(3))];
}
