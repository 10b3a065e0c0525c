import { z } from 'zod';
import { isRecord } from './resolved';
import type { Resolved } from './resolved';

const group = z.object({ code: z.string(), label: z.string() });
const difference = z.object({
  metric: z.string(),
  dimension: z.string(),
  group,
  against: group,
  difference: z.number(),
  interval: z.object({ lower: z.number(), upper: z.number(), method: z.string() }).nullish(),
  adjustedPValue: z.number(),
  isSignificant: z.boolean(),
});
const family = z.object({
  correction: z.string(),
  familySize: z.number(),
  differences: z.array(difference),
  notCompared: z.array(z.object({ group: z.object({ code: z.string() }) })).default([]),
  asOf: z.string(),
  synthetic: z.boolean(),
});

/** Differences between groups, tested as one family. */
export type Family = z.infer<typeof family>;
export type Difference = z.infer<typeof difference>;

const NOT_SAID = 'PREFER_NOT_TO_SAY';

/** The family of tested differences that something is or holds; null where it is none. */
export function familyOf(resolved: Resolved): Family | null {
  if (resolved.kind !== 'data') return null;
  const found = family.safeParse(resolved.data).data;
  if (found !== undefined) return found;
  const inside = isRecord(resolved.data) ? Object.values(resolved.data).filter(isRecord) : [];
  const [only, ...others] = inside.flatMap((data) => familyOf({ kind: 'data', data, metric: null }) ?? []);
  return only === undefined || others.length > 0 ? null : only;
}

/** The differences between groups that said who they are. */
export function amongGroups({ differences }: Family): readonly Difference[] {
  return differences.filter(({ group: one, against }) => ![one.code, against.code].includes(NOT_SAID));
}

/** Of two groups: which is above by the test. Null where they were not compared. */
export function testedStanding(
  { differences }: Family,
  [one, other]: readonly [string, string],
): 'ABOVE' | 'BELOW' | 'CHANCE' | null {
  for (const found of differences) {
    const [first, second] = [found.group.code, found.against.code];
    const sign = first === one && second === other ? 1 : first === other && second === one ? -1 : 0;
    if (sign === 0) continue;
    if (!found.isSignificant) return 'CHANCE';
    return found.difference * sign > 0 ? 'ABOVE' : 'BELOW';
  }
  return null;
}
