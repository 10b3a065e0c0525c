import { DomainError, NOT_ANSWERED, NOT_RECORDED, UNKNOWN_AREA } from '@citizen-graph/reference';
import type { DimensionName } from '@citizen-graph/reference';
import type { MetricErrorCode } from '../errors';
import { placeOf } from './group-figure';
import type { GroupFigure, NotCompared, NotComparedReason } from './group-figure';

/** How groups are put in pairs. */
export interface Pairing {
  /** By dimension, the code of the group that the others are set against; of a dimension without one, every pair is. */
  readonly references: Readonly<Partial<Record<DimensionName, string>>>;
  /** Whether those who did not answer or were not recorded are compared like a group; they are not unless told so. */
  readonly withUnanswered?: boolean;
}

/** A group with a figure, and another with one that it is set against. */
export type GroupPair = readonly [figure: GroupFigure, against: GroupFigure];

/** The pairs of a family, and the groups that are in none. */
export interface PairedGroups {
  readonly pairs: readonly GroupPair[];
  readonly notCompared: readonly NotCompared[];
}

// Whoever prefers not to say has answered, and is a group; these may be of any.
const NO_GROUPS: readonly string[] = [NOT_ANSWERED.code, NOT_RECORDED.code, UNKNOWN_AREA];

/**
 * The pairs to compare among the groups of one metric, dimension and period, in their order.
 * @throws DomainError UNKNOWN_VALUE where none of them is the reference
 */
export function pairGroups(figures: readonly GroupFigure[], pairing: Pairing): PairedGroups {
  const reference = referenceAmong(figures, pairing);
  const reasonOf = reasonsAmong(figures, reference, pairing);
  const compared = figures.filter((figure) => reasonOf(figure) === null);
  const notCompared = figures.flatMap((figure) => {
    const reason = reasonOf(figure);
    return reason === null ? [] : [notComparedFor(figure, reason)];
  });
  if (reference === null) return { pairs: everyPair(compared), notCompared };
  const others = compared.filter((figure) => figure !== reference);
  return { pairs: others.map((figure) => [figure, reference] as const), notCompared };
}

function referenceAmong(figures: readonly GroupFigure[], { references }: Pairing): GroupFigure | null {
  const [first] = figures;
  const code = first === undefined ? undefined : references[first.dimension];
  if (first === undefined || code === undefined) return null;
  const found = figures.find(({ group }) => group.code === code);
  if (found !== undefined) return found;
  const known = figures.map(({ group }) => group.code).join(', ');
  throw new DomainError<MetricErrorCode>(
    'UNKNOWN_VALUE',
    `${first.metric.id}: ${first.dimension} has no group ${code} to set others against; it has: ${known}.`,
  );
}

function reasonsAmong(
  figures: readonly GroupFigure[],
  reference: GroupFigure | null,
  { withUnanswered = false }: Pairing,
): (figure: GroupFigure) => NotComparedReason | null {
  const isGroup = (figure: GroupFigure): boolean =>
    withUnanswered || figure === reference || !NO_GROUPS.includes(figure.group.code);
  const isAlone = figures.filter((figure) => isGroup(figure) && hasFigure(figure)).length === 1;
  return (figure) => {
    if (!isGroup(figure)) return 'NOT_A_GROUP';
    if (!hasFigure(figure)) return 'NO_FIGURE';
    if (reference !== null && !hasFigure(reference)) return 'NO_FIGURE_OF_REFERENCE';
    return isAlone ? 'NO_OTHER_GROUP' : null;
  };
}

function hasFigure({ value }: GroupFigure): boolean {
  return value.value !== null;
}

function everyPair(figures: readonly GroupFigure[]): readonly GroupPair[] {
  return figures.flatMap((against, index) =>
    figures.slice(index + 1).map((figure) => [figure, against] as const),
  );
}

function notComparedFor(figure: GroupFigure, reason: NotComparedReason): NotCompared {
  return { ...placeOf(figure), group: figure.group, against: null, reason, value: figure.value };
}
