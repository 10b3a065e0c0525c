import type { MetricDefinition } from '../definitions/metric-definition';
import { compare } from './limits';
import type { Limits } from './limits';
import type { Icon } from './variation';

/** The icons of assurance, by code: whether chance alone can make a figure miss or reach its target. */
export const ASSURANCES = {
  CONSISTENTLY_PASSES: {
    letter: 'P',
    title: 'Consistently passes the target',
    description: 'The target lies outside the limits: as things are, every figure is expected to reach it.',
  },
  CONSISTENTLY_FAILS: {
    letter: 'F',
    title: 'Consistently fails the target',
    description: 'The target lies outside the limits: as things are, no figure is expected to reach it.',
  },
  INCONSISTENT: {
    letter: '?',
    title: 'Passes and fails the target by chance',
    description:
      'The target lies within the limits: as things are, chance decides whether a figure reaches it.',
  },
  NO_TARGET: { letter: null, title: 'No target', description: 'The metric has no target.' },
  NOT_JUDGED: {
    letter: null,
    title: 'Assurance not judged',
    description: 'There are no limits to set the target against, or neither higher nor lower is better.',
  },
} as const satisfies Readonly<Record<string, Icon>>;

export type Assurance = keyof typeof ASSURANCES;

/** The target against the limits of the last point. Source: NHSRplotthedots, ptd_calculate_assurance_type.R. */
export function assuranceOf(
  { target, polarity }: Pick<MetricDefinition, 'target' | 'polarity'>,
  limits: Limits | null,
): Assurance {
  if (target === null) return 'NO_TARGET';
  if (limits === null || polarity === 'NEUTRAL') return 'NOT_JUDGED';
  const { upper, lower, tolerance } = limits;
  const isHigherBetter = polarity === 'HIGHER_IS_BETTER';
  if (compare(target, upper, tolerance) > 0)
    return isHigherBetter ? 'CONSISTENTLY_FAILS' : 'CONSISTENTLY_PASSES';
  if (compare(target, lower, tolerance) < 0)
    return isHigherBetter ? 'CONSISTENTLY_PASSES' : 'CONSISTENTLY_FAILS';
  return 'INCONSISTENT';
}
