import fc from 'fast-check';
import { checkTableQuery } from './table-query';
import { tableOf } from '../testing/ask-records';
import { aMetric } from '../testing/made-up-metric';
import { arithmetic, observation, period, query } from '../testing/made-up-records';
import { tableFromRecords } from '../testing/table-from-records';
import type { Question } from '../testing/table-from-records';

const question: fc.Arbitrary<Question> = fc
  .record({
    arithmetic,
    query,
    records: fc.array(observation, { maxLength: 60, size: 'max' }),
    coverage: fc.array(period, { maxLength: 2 }),
    baseCoverage: fc.array(period, { maxLength: 2 }),
  })
  .map((parts) => ({ ...parts, definition: aMetric(parts.arithmetic) }));

test('a table from cells is the table from the records', () => {
  fc.assert(
    fc.property(question, (asked) => {
      checkTableQuery(asked.definition, asked.query);
      expect(tableOf(asked.definition, asked.query, asked)).toEqual(nearly(tableFromRecords(asked)));
    }),
    { numRuns: 500 },
  );
});

// The two ways round differently in the last digits.
function nearly(rows: unknown): unknown {
  return JSON.parse(JSON.stringify(rows), (_, value: unknown) =>
    typeof value === 'number' ? expect.closeTo(value, 6) : value,
  );
}
