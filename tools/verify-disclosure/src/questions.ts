import type { TableQuery } from '@citizen-graph/metrics';
import type { Dimension, Grain } from '@citizen-graph/reference';
import type { Random } from '@citizen-graph/sample-data';
import { AGE_BAND, AREA, ETHNICITY, MONTHS, YEAR } from './made-up-survey';

const DIMENSIONS = [AREA, AGE_BAND, ETHNICITY];
const GRAINS: readonly Grain[] = [
  'WHOLE_PERIOD',
  'WHOLE_PERIOD',
  'MONTH',
  'FINANCIAL_QUARTER',
  'FINANCIAL_YEAR',
  'ROLLING_12_MONTHS',
];
const USUAL_LENGTHS = [1, 3, 12];

/**
 * Whatever a caller could send that differs a little from another: nested months, one dimension more or less, a
 * value or its complement, parts and totals, in any order and again.
 */
export function randomQuestion(random: Random): TableQuery {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const some = <Item>(items: readonly Item[], chance: number): readonly Item[] =>
    shuffled(items, random).filter(() => random() < chance);
  return {
    period: random() < 0.6 ? usualPeriod(pick) : nestedPeriod(pick),
    grain: pick(GRAINS),
    by: some(DIMENSIONS, 0.4).map(({ name }) => name),
    where: some(DIMENSIONS, 0.3).map((dimension) => ({
      dimension: dimension.name,
      values: someValues(dimension, random),
    })),
    compare: pick([null, null, 'PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'SAME_PART_LAST_YEAR']),
  };
}

/** Every table that a usual period has, once. */
export function everyTable(): readonly TableQuery[] {
  const cuts = [undefined, AGE_BAND, ETHNICITY].flatMap((attribute) => [
    attribute === undefined ? [] : [attribute.name],
    attribute === undefined ? [AREA.name] : [AREA.name, attribute.name],
  ]);
  const grains: readonly Grain[] = ['MONTH', 'FINANCIAL_QUARTER', 'FINANCIAL_YEAR'];
  return grains.flatMap((grain) => cuts.map((by) => ({ period: YEAR, grain, by, where: [], compare: null })));
}

type Pick = <Item>(items: readonly Item[]) => Item;

function usualPeriod(pick: Pick): TableQuery['period'] {
  const length = pick(USUAL_LENGTHS);
  const starts = MONTHS.filter((_, place) => place % length === 0);
  const from = pick(starts);
  return { from, to: MONTHS[MONTHS.indexOf(from) + length - 1]! };
}

function nestedPeriod(pick: Pick): TableQuery['period'] {
  const [one, other] = [pick(MONTHS), pick(MONTHS)];
  return one < other ? { from: one, to: other } : { from: other, to: one };
}

// One value, or all but one, or any of them.
function someValues({ values }: Dimension, random: Random): readonly string[] {
  const codes = shuffled(
    values.map(({ code }) => code),
    random,
  );
  const count = [1, 1, codes.length - 1, 1 + Math.floor(random() * codes.length)][Math.floor(random() * 4)]!;
  return codes.slice(0, count);
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const own = items.map((item) => ({ item, order: random() }));
  return own.sort((one, other) => one.order - other.order).map(({ item }) => item);
}
