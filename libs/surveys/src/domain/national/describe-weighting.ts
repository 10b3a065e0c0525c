import { FRAME_VARIABLES } from './frame';
import type { Margins } from './frame';
import type { MarginShare, Raking, SampleGroup } from './rake-within-bounds';

/** The responses of a wave by kind of person, its frame, and the weights that these give. */
export interface WeightedWave {
  /** The last month of the wave, written YYYY-MM. */
  readonly wave: string;
  readonly groups: readonly SampleGroup[];
  readonly margins: Margins;
  readonly raking: Raking;
}

/** Half of what is shown of a share, in a fraction. */
const UNSEEN = 0.000_5;

/** What the weights of a wave cost, how far they leave it from its frame, and whom it cannot speak for, in a line. */
export function describeWeighting({ wave, groups, margins, raking }: WeightedWave): string {
  const people = total(groups.map(({ count }) => count));
  const effective = (people / raking.designEffect).toFixed(1);
  const compared = FRAME_VARIABLES.map(({ code, label }) => ({
    label,
    sampled: sizesBy(groups, code),
    margin: margins[code] ?? {},
  }));
  return [
    `the wave of ${wave}: ${people} responses weigh as much as ${effective} of equal weight`,
    describeFit(raking.furthestOff),
    ...listed('nobody answered of', compared.flatMap(unsampledIn)),
    ...listed('without victims in the frame:', compared.flatMap(uncountedIn)),
  ].join('; ');
}

interface Compared {
  readonly label: string;
  readonly sampled: ReadonlyMap<string, number>;
  readonly margin: Readonly<Record<string, number>>;
}

function describeFit(furthest: MarginShare | null): string {
  if (furthest === null || Math.abs(furthest.weighted - furthest.inFrame) < UNSEEN) {
    return 'every share is that of the frame';
  }
  const { variable, value, weighted, inFrame } = furthest;
  const label = FRAME_VARIABLES.find(({ code }) => code === variable)?.label;
  return `furthest off is ${label} ${value}, ${percent(weighted)} of the weights and ${percent(inFrame)} of the frame`;
}

function unsampledIn({ label, sampled, margin }: Compared): readonly string[] {
  const all = total(Object.values(margin));
  return Object.entries(margin)
    .filter(([value, victims]) => victims > 0 && !sampled.has(value))
    .map(([value, victims]) => `${label} ${value} (${percent(victims / all)} of victims)`);
}

function uncountedIn({ label, sampled, margin }: Compared): readonly string[] {
  return [...sampled]
    .filter(([value]) => (margin[value] ?? 0) === 0)
    .map(([value, count]) => `${label} ${value} (${count} of the responses)`);
}

function listed(introduction: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${introduction} ${items.join(', ')}`];
}

function sizesBy(groups: readonly SampleGroup[], variable: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { values, count } of groups) {
    const value = values[variable] ?? '';
    sizes.set(value, (sizes.get(value) ?? 0) + count);
  }
  return sizes;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
