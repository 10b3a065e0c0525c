import { VALUE_STATUSES, missingValue, shorthandOf } from '@citizen-graph/metrics';
import type { ValueStatus } from '@citizen-graph/metrics';
import { symbolOfStatus } from './symbol-of-status';

const statuses = Object.keys(VALUE_STATUSES) as ValueStatus[];

test.each(statuses.filter((status) => status !== 'PUBLISHED'))(
  'symbolOfStatus(%j) is what the API shows',
  (status) => {
    expect(symbolOfStatus(status)).toBe(shorthandOf(missingValue(status), false));
  },
);

test.each(['PUBLISHED', 'toString', null, 7])('symbolOfStatus(%j) is null', (other) => {
  expect(symbolOfStatus(other)).toBeNull();
});
