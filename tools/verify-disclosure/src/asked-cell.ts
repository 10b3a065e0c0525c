import type { GroupValue, TableQuery } from '@citizen-graph/metrics';
import { contains, splitByGrain } from '@citizen-graph/reference';
import type { DimensionName, Period } from '@citizen-graph/reference';
import { AGE_BAND, AREA, ETHNICITY, MONTHS, YEAR } from './made-up-survey';
import type { KeyedAnswer } from './made-up-survey';

/** A set of records that a figure is of: when, and whom, by dimension. */
export interface AskedCell {
  readonly key: string;
  readonly period: Period;
  readonly codes: Readonly<Partial<Record<DimensionName, readonly string[]>>>;
}

const DIMENSIONS = [AREA, AGE_BAND, ETHNICITY];

// Quarters of months, and the year of quarters and of months.
const QUARTERS = splitByGrain(YEAR, 'FINANCIAL_QUARTER');
const LONGER = [
  ...QUARTERS.map((whole) => ({ whole, parts: splitByGrain(whole, 'MONTH') })),
  { whole: YEAR, parts: QUARTERS },
  { whole: YEAR, parts: splitByGrain(YEAR, 'MONTH') },
];

/** The records that a row is of; all values of a dimension together are the same as no mention of it. */
export function askedCell(
  period: Period,
  { where }: Pick<TableQuery, 'where'>,
  group: readonly GroupValue[] = [],
): AskedCell {
  const asked = new Map<DimensionName, readonly string[]>(
    where.map(({ dimension, values }) => [dimension, values]),
  );
  for (const { dimension, code } of group) asked.set(dimension, [code]);
  const codes = Object.fromEntries(
    DIMENSIONS.flatMap(({ name, values }) => {
      const own = values.map(({ code }) => code).filter((code) => asked.get(name)?.includes(code) ?? true);
      return own.length === values.length ? [] : [[name, own]];
    }),
  ) as AskedCell['codes'];
  return cellOf(period, codes);
}

/** A cell from its months and codes. */
export function cellOf(period: Period, codes: AskedCell['codes']): AskedCell {
  return { key: JSON.stringify([period.from, period.to, codes]), period, codes };
}

/** Everything that a cell is a part of by one dimension or by its months, each with what is left of it without the cell. */
export function wholesOf({
  period,
  codes,
}: AskedCell): readonly { readonly whole: AskedCell; readonly others: readonly AskedCell[] }[] {
  const byDimension = DIMENSIONS.filter(({ name }) => codes[name] !== undefined).map(({ name, values }) => {
    const { [name]: own, ...rest } = codes;
    const others = values.filter(({ code }) => !own!.includes(code));
    return {
      whole: cellOf(period, rest),
      others: others.map(({ code }) => cellOf(period, { ...codes, [name]: [code] })),
    };
  });
  const byMonths = LONGER.filter(({ parts }) => parts.some((part) => isEqual(part, period))).map(
    ({ whole, parts }) => ({
      whole: cellOf(whole, codes),
      others: parts.filter((part) => !isEqual(part, period)).map((part) => cellOf(part, codes)),
    }),
  );
  return [...byDimension, ...byMonths];
}

/** What cannot be told apart further: a month, an area, an age and an ethnicity. */
export const FINEST: readonly AskedCell[] = MONTHS.flatMap((month) =>
  DIMENSIONS.reduce<readonly AskedCell['codes'][]>(
    (known, { name, values }) =>
      known.flatMap((codes) => values.map(({ code }) => ({ ...codes, [name]: [code] }))),
    [{}],
  ).map((codes) => ({
    key: JSON.stringify([month, month, codes]),
    period: { from: month, to: month },
    codes,
  })),
);

/** The places of the finest cells that a cell is the sum of. */
export function placesOf(cell: AskedCell): readonly number[] {
  return FINEST.flatMap((finest, place) => (isWithin(finest, cell) ? [place] : []));
}

/** How many of the records answered, and how many of those were satisfied, in truth, by finest cell. */
export function truthOf(
  records: readonly KeyedAnswer[],
): readonly { readonly satisfied: number; readonly others: number }[] {
  const places = new Map(FINEST.map(({ key }, place) => [key, place]));
  const truth = FINEST.map(() => ({ satisfied: 0, others: 0 }));
  for (const [{ month, area, attributes, measurements }] of records) {
    const codes = Object.fromEntries([
      [AREA.name, [area]],
      ...attributes.map(({ dimension, value }) => [dimension, [value]]),
    ]);
    const own = truth[places.get(JSON.stringify([month, month, codes]))!]!;
    own[measurements[0]!.numerator === 1 ? 'satisfied' : 'others'] += 1;
  }
  return truth;
}

function isEqual(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}

function isWithin(finest: AskedCell, cell: AskedCell): boolean {
  return (
    contains(cell.period, finest.period.from) &&
    DIMENSIONS.every(({ name }) => cell.codes[name]?.includes(finest.codes[name]![0]!) ?? true)
  );
}
