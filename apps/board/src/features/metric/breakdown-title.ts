import { titleWithin } from '@citizen-graph/charts';
import type { TakenFigure } from './figure-columns';

interface Group {
  readonly name: string;
  readonly value: TakenFigure;
}

interface Breakdown {
  readonly subject: string;
  /** Such as age, in lower case. */
  readonly dimension: string;
  readonly groups: readonly Group[];
}

const LONGEST_NAMES = 9;

/** The title of a breakdown: which group is higher than which, where their intervals are apart, and otherwise no claim. */
export function breakdownTitle({ subject, dimension, groups }: Breakdown): string {
  const given = groups.filter(({ value }) => value.value !== null);
  const ranked = given.toSorted((a, b) => (b.value.value ?? 0) - (a.value.value ?? 0));
  const [top, bottom] = [ranked[0], ranked.at(-1)];
  if (top === undefined || bottom === undefined || top === bottom)
    return titleWithin(subject, `too few figures to compare by ${dimension}`);
  return titleWithin(subject, differenceInWords({ top, bottom, dimension }));
}

function differenceInWords({
  top,
  bottom,
  dimension,
}: {
  top: Group;
  bottom: Group;
  dimension: string;
}): string {
  const isLong = `${top.name} ${bottom.name}`.split(' ').length > LONGEST_NAMES;
  const [above, below] = [top.value.interval, bottom.value.interval];
  if (above === null || below === null)
    return isLong ? `figures by ${dimension}` : `highest for ${top.name}, lowest for ${bottom.name}`;
  if (above.lower <= below.upper) return `no clear difference by ${dimension}`;
  return isLong ? `differs by ${dimension}` : `higher for ${top.name} than for ${bottom.name}`;
}
