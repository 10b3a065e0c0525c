import type { Dimension, DimensionName } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import { isProtected } from './cell-key';
import type { RefusalReason } from './errors';
import { REFUSAL_REASONS } from './errors';
import type { DisclosurePolicy } from './policy';
import { refusalOfDimensions } from './refusal';

/** Dimensions that an audience never gets together, with whatever others; of none, the metric as a whole. */
export interface RefusedCombination {
  readonly dimensions: readonly DimensionName[];
  /** Whether the question is refused, or answered with figures that are all WITHHELD. */
  readonly outcome: 'REFUSED' | 'WITHHELD';
  readonly reason: RefusalReason;
  readonly explanation: string;
}

// Cells carry two attributes, so that no table combines more.
const MOST_ATTRIBUTES = 2;

/**
 * What of a metric an audience always gets refused or withheld, for the catalogue to say before anybody asks:
 * the smallest combinations, which any larger one shares the fate of.
 */
export function combinationsRefused(
  policy: DisclosurePolicy,
  definition: MetricDefinition,
  { isOpen }: { readonly isOpen: boolean },
): readonly RefusedCombination[] {
  const { arithmetic } = definition;
  if (isOpen || policy.method === 'EXACT' || arithmetic.kind === 'estimate') return [];
  if (policy.method === 'CELL_KEY' && !isProtected(policy, arithmetic)) {
    const reason = 'NOT_PROTECTED' as const;
    return [{ dimensions: [], outcome: 'WITHHELD', reason, explanation: REFUSAL_REASONS[reason] }];
  }
  const refused: RefusedCombination[] = [];
  for (const dimensions of combinationsOf(definition.dimensions)) {
    const names = dimensions.map(({ name }) => name);
    const isKnown = refused.some((smaller) => smaller.dimensions.every((name) => names.includes(name)));
    const refusal = isKnown ? null : refusalOfDimensions(policy, dimensions);
    if (refusal !== null) refused.push({ dimensions: names, outcome: 'REFUSED', ...refusal });
  }
  return refused;
}

/** Every combination that a table can have, the smaller ones first. */
function combinationsOf(dimensions: readonly Dimension[]): readonly (readonly Dimension[])[] {
  const combinations = dimensions.reduce<readonly (readonly Dimension[])[]>(
    (known, dimension) => [...known, ...known.map((each) => [...each, dimension]).filter(isAskable)],
    [[]],
  );
  return [...combinations].sort((one, other) => one.length - other.length);
}

function isAskable(dimensions: readonly Dimension[]): boolean {
  const attributes = dimensions.filter(({ role }) => role === 'attribute');
  const isMixed = attributes.length > 1 && attributes.some(({ standsAlone }) => standsAlone === true);
  return attributes.length <= MOST_ATTRIBUTES && !isMixed;
}
