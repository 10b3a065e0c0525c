import { month } from '@citizen-graph/reference';
import fc from 'fast-check';
import { NO_STATISTICS, addStatistics } from './cell';
import type { Cell, Statistics } from './cell';
import { CellAccumulator, cellsOf } from './cell-accumulator';
import type { Observation } from './observation';
import { record } from '../testing/made-up-records';

type KeyedRecord = readonly [Observation, number];

const records = fc.array(record, { maxLength: 20 });

const PLACE = { segment: 'PHONE', month: month('2022-04'), area: 'EAST' };
const FEMALE = { dimension: 'GENDER', value: 'FEMALE' } as const;
const OLD = { dimension: 'AGE_BAND', value: 'OLD' } as const;
const A_RECORD: Observation = {
  ...PLACE,
  attributes: [FEMALE, OLD],
  measurements: [{ measure: 'polite', numerator: 1, value: 9 }],
};

test('a record with two attributes is in four cells: uncut, by each, and by both in order of name', () => {
  const statistics = {
    n: 1,
    numerator: 1,
    sum: 9,
    sumOfSquares: 81,
    recordKeySum: 200,
    numeratorRecordKeySum: 200,
  };
  expect(cellsOf([[A_RECORD, 200]])).toEqual(
    [[], [OLD], [OLD, FEMALE], [FEMALE]].map((attributes) => ({
      key: { measure: 'polite', ...PLACE, attributes },
      statistics,
    })),
  );
});

test('an attribute that stands alone is in a cell by itself and in none with another', () => {
  const record = { ...A_RECORD, alone: [{ dimension: 'CHANNEL', value: 'ONLINE' }] } as const;
  expect(
    cellsOf([[record, 200]]).map(({ key }) => key.attributes.map(({ value }) => value).join(' ')),
  ).toEqual(['', 'ONLINE', 'OLD', 'OLD FEMALE', 'FEMALE']);
});

test('records of one cell add up, and each measure counts its own answers', () => {
  const unkind = { measure: 'polite', numerator: 0, value: 4 } as const;
  const helped = { measure: 'helped', numerator: 1, value: 10 } as const;
  const cells = cellsOf([
    [{ ...A_RECORD, attributes: [] }, 200],
    [{ ...A_RECORD, attributes: [], measurements: [helped, unkind] }, 31],
  ]);
  expect(cells).toEqual([
    {
      key: { measure: 'polite', ...PLACE, attributes: [] },
      statistics: {
        n: 2,
        numerator: 1,
        sum: 13,
        sumOfSquares: 97,
        recordKeySum: 231,
        numeratorRecordKeySum: 200,
      },
    },
    {
      key: { measure: 'helped', ...PLACE, attributes: [] },
      statistics: {
        n: 1,
        numerator: 1,
        sum: 10,
        sumOfSquares: 100,
        recordKeySum: 31,
        numeratorRecordKeySum: 31,
      },
    },
  ]);
});

test('a record that is taken away leaves negative cells', () => {
  const accumulator = new CellAccumulator();
  accumulator.add({ ...A_RECORD, attributes: [] }, 200, -1);
  expect([...accumulator.cells()]).toEqual([
    {
      key: { measure: 'polite', ...PLACE, attributes: [] },
      statistics: {
        n: -1,
        numerator: -1,
        sum: -9,
        sumOfSquares: -81,
        recordKeySum: -200,
        numeratorRecordKeySum: -200,
      },
    },
  ]);
});

test('records without measurements make no cells', () => {
  expect(cellsOf([[{ ...A_RECORD, measurements: [] }, 200]])).toEqual([]);
});

test('cells are what going through all the records for each of them comes to', () => {
  fc.assert(
    fc.property(records, (some) => {
      const cells = cellsOf(some);
      expect(byKey(cells)).toEqual(
        byKey(cells.map(({ key }) => ({ key, statistics: countedAgain(key, some) }))),
      );
      expect(cells).toHaveLength(new Set(some.flatMap(cutsOf)).size);
    }),
  );
});

test('the cells of a union are the sum of the cells', () => {
  fc.assert(
    fc.property(records, records, (some, others) => {
      expect(byKey(cellsOf([...some, ...others]))).toEqual(byKey([...cellsOf(some), ...cellsOf(others)]));
    }),
  );
});

test('the order of import does not matter', () => {
  const shuffled = records.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
  );
  fc.assert(
    fc.property(shuffled, ([some, another]) => {
      expect(byKey(cellsOf(another))).toEqual(byKey(cellsOf(some)));
    }),
  );
});

test('a correction nets to the corrected file', () => {
  fc.assert(
    fc.property(records, records, records, (kept, wrong, corrected) => {
      const correction = new CellAccumulator();
      for (const [observation, key] of [...kept, ...corrected]) correction.add(observation, key);
      for (const [observation, key] of [...kept, ...wrong]) correction.add(observation, key, -1);
      const net = [...cellsOf([...kept, ...wrong]), ...correction.cells()];
      expect(byKey(net)).toEqual(byKey(cellsOf([...kept, ...corrected])));
    }),
  );
});

test('erasing everything leaves no cells', () => {
  fc.assert(
    fc.property(records, (some) => {
      const accumulator = new CellAccumulator();
      for (const [observation, key] of some) accumulator.add(observation, key);
      for (const [observation, key] of [...some].reverse()) accumulator.add(observation, key, -1);
      expect([...accumulator.cells()]).toEqual([]);
    }),
  );
});

/** The sum of the statistics of each key, without those that come to nothing. */
function byKey(cells: readonly Cell[]): ReadonlyMap<string, Statistics> {
  const sums = new Map<string, Statistics>();
  for (const { key, statistics } of cells) {
    const name = JSON.stringify(key);
    sums.set(name, addStatistics(sums.get(name) ?? NO_STATISTICS, statistics));
  }
  return new Map(
    [...sums].filter(([, statistics]) => Object.values(statistics).some((number) => number !== 0)),
  );
}

function countedAgain(key: Cell['key'], some: readonly KeyedRecord[]): Statistics {
  const counted = some
    .filter(
      ([{ month: when, segment, area }]) =>
        when === key.month && segment === key.segment && area === key.area,
    )
    .filter(([{ attributes }]) =>
      key.attributes.every(({ dimension, value }) =>
        attributes.some((each) => each.dimension === dimension && each.value === value),
      ),
    )
    .flatMap(([{ measurements }, recordKey]) =>
      measurements.filter(({ measure }) => measure === key.measure).map((each) => ({ ...each, recordKey })),
    );
  const total = (part: (each: (typeof counted)[number]) => number): number =>
    counted.reduce((sum, each) => sum + part(each), 0);
  return {
    n: counted.length,
    numerator: total(({ numerator }) => numerator),
    sum: total(({ value }) => value),
    sumOfSquares: total(({ value }) => value ** 2),
    recordKeySum: total(({ recordKey }) => recordKey),
    numeratorRecordKeySum: total(({ numerator, recordKey }) => (numerator === 1 ? recordKey : 0)),
  };
}

function cutsOf([{ month: when, segment, area, attributes, measurements }]: KeyedRecord): readonly string[] {
  const values = attributes.map(({ dimension, value }) => `${dimension}=${value}`).sort();
  const pairs = values.flatMap((one) =>
    values.filter((other) => other >= one).map((other) => `${one} ${other}`),
  );
  return measurements.flatMap(({ measure }) =>
    ['', ...pairs].map((cut) => [measure, when, segment, area, cut].join()),
  );
}
