import fc from 'fast-check';
import type { CellArithmetic } from '../definitions/metric-definition';
import { significanceOf } from '../testing/change-from-values';
import { aMeasure } from '../testing/made-up-metric';
import { meanOf } from '../testing/mean-of';
import { rateOfEvents } from '../values/rate-of-events';
import { percentage } from '../values/value-of';
import { compareValues } from './compare-values';

const FLOW = { measure: aMeasure(), segments: null };
const RESIDENTS = { measure: aMeasure({ accumulation: 'benchmark', amount: 'sum' }), segments: null };

const proportion = fc
  .integer({ min: 1, max: 120 })
  .chain((base) => fc.integer({ min: 0, max: base }).map((part) => percentage(part, base)));
const mean = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 40 }).map(meanOf);
const rate = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 50, max: 5_000 }))
  .map(([events, population]) => rateOfEvents(events, population, 1000));

// The other way works from limits found by halving, from factorials and from integrals.
test.each([
  ['proportions', { kind: 'proportion', of: FLOW }, proportion],
  ['means', { kind: 'mean', of: FLOW }, mean],
  ['rates of events', { kind: 'ratio', of: FLOW, to: RESIDENTS, per: 1000 }, rate],
] as const satisfies readonly (readonly [string, CellArithmetic, unknown])[])(
  'two %s are compared as they are a second way',
  (_, arithmetic, value) => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const { status, interval, test: tested } = compareValues(arithmetic, one, other);
        const expected = significanceOf(arithmetic, one, other);
        expect({ interval, intervalStatus: status, test: tested }).toEqual(nearly(expected));
      }),
      { numRuns: 200 },
    );
  },
);

// The two ways round differently in the last digits.
function nearly(significance: unknown): unknown {
  return JSON.parse(JSON.stringify(significance), (_, value: unknown) =>
    typeof value === 'number' ? expect.closeTo(value, 5) : value,
  );
}
