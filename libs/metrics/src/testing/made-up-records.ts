import { addMonths, month } from '@citizen-graph/reference';
import type { Dimension, Period } from '@citizen-graph/reference';
import fc from 'fast-check';
import type { Attribute } from '../cells/cell';
import type { CellArithmetic, MeasureReference } from '../definitions/metric-definition';
import type { Measurement, Observation } from '../cells/observation';
import type { DimensionFilter, TableQuery } from '../tables/table-query';
import { AGE_BAND, AREA, ETHNICITY, GENDER, SURVEY, aMeasure } from './made-up-metric';

const FIRST_MONTH = month('2022-01');
const MEASURES = [
  aMeasure({ id: 'flow' }),
  aMeasure({ id: 'flow', amount: 'sum' }),
  aMeasure({ id: 'other-flow' }),
  aMeasure({ id: 'stock', accumulation: 'stock', amount: 'sum' }),
  aMeasure({ id: 'benchmark', accumulation: 'benchmark', amount: 'sum' }),
];
const MEASURE_IDS = ['flow', 'other-flow', 'stock', 'benchmark'];
const MORE_DIMENSIONS = ['DISABILITY', 'SEXUAL_ORIENTATION'] as const;

const months = fc.integer({ min: 0, max: 29 }).map((count) => addMonths(FIRST_MONTH, count));

const measurement: fc.Arbitrary<Measurement> = fc.record({
  measure: fc.constantFrom(...MEASURE_IDS),
  numerator: fc.constantFrom(0, 1),
  value: fc.integer({ min: 0, max: 10 }),
});

/** A record with up to five attributes, in any order, and up to four measurements. */
export const observation: fc.Arbitrary<Observation> = fc.record({
  month: months,
  segment: codeOf(SURVEY),
  area: codeOf(AREA),
  attributes: fc
    .tuple(
      ...[GENDER, AGE_BAND, ETHNICITY].map(attributeOf),
      ...MORE_DIMENSIONS.map((dimension) =>
        fc.constantFrom('YES', 'NO').map((value) => ({ dimension, value })),
      ),
    )
    .chain((attributes) => fc.shuffledSubarray<Attribute>(attributes)),
  measurements: fc.uniqueArray(measurement, { maxLength: 4, selector: ({ measure }) => measure }),
});

/** A record and its key, as cells are made of. */
export const record = fc.tuple(observation, fc.integer({ min: 0, max: 255 }));

export const period: fc.Arbitrary<Period> = fc
  .tuple(months, fc.integer({ min: 0, max: 17 }))
  .map(([from, length]) => ({ from, to: addMonths(from, length) }));

const reference: fc.Arbitrary<MeasureReference> = fc.record(
  {
    measure: fc.constantFrom(...MEASURES),
    segments: fc.option(fc.subarray(codesOf(SURVEY), { minLength: 1 }), { freq: 2 }),
    asked: fc.dictionary(codeOf(SURVEY), fc.array(period, { maxLength: 2 }), { maxKeys: 2 }),
  },
  { requiredKeys: ['measure', 'segments'] },
);

export const arithmetic: fc.Arbitrary<CellArithmetic> = fc.oneof(
  fc.record({ kind: fc.constantFrom('count', 'proportion', 'mean', 'level', 'share'), of: reference }),
  fc.record({
    kind: fc.constant('ratio' as const),
    of: reference,
    to: reference,
    per: fc.constantFrom(100 as const, 1000 as const),
  }),
);

/** A question that cuts and filters by at most two attributes, as checkTableQuery demands. */
export const query: fc.Arbitrary<TableQuery> = fc
  .subarray([GENDER, AGE_BAND, ETHNICITY], { maxLength: 2 })
  .chain((attributes) => {
    const dimensions = [AREA, SURVEY, ...attributes];
    return fc.record({
      period,
      grain: fc.constantFrom(
        'WHOLE_PERIOD',
        'MONTH',
        'FINANCIAL_QUARTER',
        'CALENDAR_YEAR',
        'ROLLING_12_MONTHS',
      ),
      by: fc.shuffledSubarray(
        dimensions.map(({ name }) => name),
        { maxLength: 2 },
      ),
      where: fc
        .subarray(dimensions, { maxLength: 2 })
        .chain((filtered) => fc.tuple(...filtered.map(filterOf))),
      compare: fc.constantFrom(null, 'PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'SAME_PART_LAST_YEAR'),
    });
  });

function filterOf({ name, values }: Dimension): fc.Arbitrary<DimensionFilter> {
  const codes = fc.subarray(
    values.map(({ code }) => code),
    { minLength: 1 },
  );
  return codes.map((chosen) => ({ dimension: name, values: chosen }));
}

function attributeOf(dimension: Dimension): fc.Arbitrary<Attribute> {
  return codeOf(dimension).map((value) => ({ dimension: dimension.name, value }));
}

function codeOf(dimension: Dimension): fc.Arbitrary<string> {
  return fc.constantFrom(...codesOf(dimension));
}

function codesOf({ values }: Dimension): string[] {
  return values.map(({ code }) => code);
}
