import { measurementsOfStatement } from './statement';
import type { Statement } from './statement';

const NONE: Statement = { offeredOn: null, madeOn: null, servedOn: null, readOn: null };
const DAY = '2022-06-01';

test.each<readonly [string, Partial<Statement>, readonly string[]]>([
  ['not offered', {}, ['statement-offered 0']],
  ['offered', { offeredOn: DAY }, ['statement-offered 1', 'statement-made 0']],
  [
    'made',
    { offeredOn: DAY, madeOn: DAY },
    ['statement-offered 1', 'statement-made 1', 'statement-served 0'],
  ],
  [
    'served',
    { offeredOn: DAY, madeOn: DAY, servedOn: DAY },
    ['statement-offered 1', 'statement-made 1', 'statement-served 1', 'statement-read 0'],
  ],
  [
    'read',
    { offeredOn: DAY, madeOn: DAY, servedOn: DAY, readOn: DAY },
    ['statement-offered 1', 'statement-made 1', 'statement-served 1', 'statement-read 1'],
  ],
])('a statement %s is a part of each step that it came to', (_, reached, expected) => {
  const measurements = measurementsOfStatement({ ...NONE, ...reached });
  expect(measurements.map(({ measure, numerator }) => `${measure} ${numerator}`)).toEqual(expected);
});
