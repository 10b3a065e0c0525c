import fc from 'fast-check';
import type { DimensionName } from '@citizen-graph/reference';
import type { Observation } from '../cells/observation';
import type { MetricRow } from '../tables/metric-row';
import type { TableQuery } from '../tables/table-query';
import { disclosed } from '../testing/disclosed-records';
import type { KeyedRecords } from '../testing/disclosed-records';
import { AGE_BAND, AREA, GENDER, SURVEY, aMetric, aPeriod, aQuery } from '../testing/made-up-metric';
import { arithmetic } from '../testing/made-up-records';
import type { Protection } from './disclose';
import { loadLinearSolver } from './linear-solver';
import { createPerturbation } from './perturbation-table';

const LIMITS = {
  leastCount: 4,
  mostAttributes: 2,
  allowsSeveralValues: false,
  allowsAnyPeriod: true,
  allowsEarlierReleases: false,
};
const NOISE = { maximum: 3, variance: 1.5, forbidden: 0 };

let protections: readonly Protection[];
beforeAll(async () => {
  const perturbation = createPerturbation(NOISE, new Uint8Array(32).fill(7));
  protections = [
    {
      policy: { ...LIMITS, method: 'CELL_KEY', perturbation: NOISE, withheld: ['mean', 'weighted'] },
      perturbation,
      solver: null,
    },
    {
      policy: { ...LIMITS, method: 'SUPPRESSION', leastWidth: 2, mostCells: 1000, mostSmall: 80 },
      perturbation: null,
      solver: await loadLinearSolver(),
    },
  ];
});

const MEASURES = ['flow', 'other-flow', 'stock', 'benchmark'];
const DIMENSIONS = [AREA, SURVEY, GENDER, AGE_BAND];
const PERIOD = aPeriod('2022-04', '2022-06');

const codeOf = (dimension: (typeof DIMENSIONS)[number]) =>
  fc.constantFrom(...dimension.values.map(({ code }) => code));

const observation: fc.Arbitrary<Observation> = fc
  .record({
    month: fc.constantFrom(PERIOD.from, PERIOD.to),
    segment: codeOf(SURVEY),
    area: codeOf(AREA),
    gender: codeOf(GENDER),
    age: codeOf(AGE_BAND),
    measurements: fc.tuple(
      ...MEASURES.map((measure) =>
        fc.record({
          measure: fc.constant(measure),
          numerator: fc.constantFrom(0 as const, 1 as const),
          value: fc.integer({ min: 0, max: 10 }),
        }),
      ),
    ),
  })
  .map(({ gender, age, ...rest }) => ({
    ...rest,
    attributes: [
      { dimension: GENDER.name, value: gender },
      { dimension: AGE_BAND.name, value: age },
    ],
  }));

const asked = fc.record({
  arithmetic,
  by: fc.shuffledSubarray(
    DIMENSIONS.map(({ name }) => name),
    { minLength: 1, maxLength: 3 },
  ),
  records: fc.array(fc.tuple(observation, fc.integer({ min: 0, max: 255 })), { maxLength: 120, size: 'max' }),
});

test('a filter to one value gives the row of the whole table, whatever is filtered and in what order', () => {
  fc.assert(
    fc.property(asked, fc.nat(), fc.nat(), ({ arithmetic: own, by, records }, which, filtered) => {
      const definition = aMetric(own);
      const known: KeyedRecords = { records, coverage: [PERIOD] };
      for (const protection of protections) {
        const ask = (query: Partial<TableQuery>): readonly MetricRow[] =>
          disclosed(protection, { definition, query: aQuery({ period: PERIOD, ...query }) }, known);
        const whole = ask({ by });
        const row = whole[which % whole.length]!;
        const names = by.filter((_, index) => ((filtered >> index) & 1) === 1).reverse();
        const narrow = ask({
          by: by.filter((name) => !names.includes(name)),
          where: names.map((name) => filterTo(row, name)),
        });
        expect(narrow.find((each) => isOf(each, row))!.value).toEqual(row.value);
      }
    }),
    { numRuns: 150 },
  );
});

function filterTo({ group }: MetricRow, name: DimensionName): TableQuery['where'][number] {
  return { dimension: name, values: [group.find(({ dimension }) => dimension === name)!.code] };
}

function isOf({ group }: MetricRow, row: MetricRow): boolean {
  return group.every(({ dimension, code }) =>
    row.group.some((other) => other.dimension === dimension && other.code === code),
  );
}
