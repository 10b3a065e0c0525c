import type { Span } from '../span';

/** Something that is said of a quantity, such as the metric or the group that it is of. */
export interface Candidate<Value> extends Span {
  readonly value: Value;
}

interface Option<Value> {
  readonly candidate: Candidate<Value> | null;
  readonly cost: number;
}

interface State<Value> {
  readonly cost: number;
  readonly chosen: readonly (Candidate<Value> | null)[];
}

const BOUNDARY = /[,;:]|\b(?:and|whilst|while|whereas|however|but|compared|against)\b/giu;
const COST_OF_BOUNDARY = 40;
/** What is said after it is said of something else. */
const OTHER_CLAUSE = /;|,\s*(?:and|but|while|whilst|whereas|however)\b/iu;
const AFTER_AND = /\band\b/iu;
const COST_OF_NONE = 10_000;

export interface Assignment<Value> {
  readonly text: string;
  readonly quantities: readonly Span[];
  readonly candidates: readonly Candidate<Value>[];
  /** Whether the quantity of that index can be of the candidate at all. */
  readonly fits: (index: number, value: Value) => boolean;
}

/**
 * Gives each quantity what stands nearest, either before it, after the quantity before, or behind it, before
 * the next; nothing twice. As many quantities as can be get one, then the total distance is as short as can be:
 * "72% of women and 67% of men" and "women 72%, men 67%" both come out right.
 */
export function assign<Value>(assignment: Assignment<Value>): readonly (Candidate<Value> | null)[] {
  let states: readonly State<Value>[] = [{ cost: 0, chosen: [] }];
  for (const index of assignment.quantities.keys()) {
    const options = optionsOf(assignment, index);
    states = best(states.flatMap((state) => options.flatMap((option) => follow(state, option))));
  }
  return states.reduce((one, other) => (other.cost < one.cost ? other : one)).chosen;
}

function optionsOf<Value>(
  { text, quantities, candidates, fits }: Assignment<Value>,
  index: number,
): readonly Option<Value>[] {
  const quantity = quantities[index] ?? { start: 0, end: 0 };
  const from = quantities[index - 1]?.end ?? 0;
  const to = quantities[index + 1]?.start ?? text.length;
  const near = candidates.filter(
    ({ start, end, value }) =>
      ((start >= from && end <= quantity.start) || (start >= quantity.end && end <= to)) &&
      !isOfOther(text, { start, end }, quantity) &&
      fits(index, value),
  );
  const options = near.map((candidate) => ({ candidate, cost: distance(text, candidate, quantity) }));
  return [...options, { candidate: null, cost: COST_OF_NONE }];
}

function follow<Value>({ cost, chosen }: State<Value>, option: Option<Value>): readonly State<Value>[] {
  if (option.candidate !== null && chosen.at(-1) === option.candidate) return [];
  return [{ cost: cost + option.cost, chosen: [...chosen, option.candidate] }];
}

/** What comes after depends on the last choice alone, so one state for each is enough. */
function best<Value>(states: readonly State<Value>[]): readonly State<Value>[] {
  const byLast = new Map<Candidate<Value> | null, State<Value>>();
  for (const state of states) {
    const last = state.chosen.at(-1) ?? null;
    const known = byLast.get(last);
    if (known === undefined || state.cost < known.cost) byLast.set(last, state);
  }
  return [...byLast.values()];
}

/** Whether a candidate stands in another clause: "82% of calls were answered and callers found us polite". */
function isOfOther(text: string, candidate: Span, quantity: Span): boolean {
  const words = between(text, candidate, quantity);
  return OTHER_CLAUSE.test(words) || (candidate.start >= quantity.end && AFTER_AND.test(words));
}

function distance(text: string, candidate: Span, quantity: Span): number {
  const words = between(text, candidate, quantity);
  return words.length + COST_OF_BOUNDARY * [...words.matchAll(BOUNDARY)].length;
}

function between(text: string, one: Span, other: Span): string {
  return one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
}
