import { month } from '@citizen-graph/reference';
import type { PublishedEstimate } from '../domain/published-estimate';
import { checkEstimate } from './check-estimate';

const ESTIMATE: PublishedEstimate = {
  survey: 'Crime Survey for England and Wales',
  measure: 'overall-confidence',
  forceCode: 'E23000001',
  forceName: 'Metropolitan Police',
  yearEnding: month('2023-03'),
  estimate: 61.7,
  lower: 58.1,
  upper: 65.3,
  unweightedBase: 842,
  differsFrom: null,
};

test.each<[string, Partial<PublishedEstimate>]>([
  ['both limits around the estimate', {}],
  ['limits that equal the estimate', { lower: 61.7, upper: 61.7 }],
  ['no limits', { lower: null, upper: null }],
  ['no base', { unweightedBase: null }],
  ['a base under 50', { unweightedBase: 12 }],
])('%s: no issue', (_, change) => {
  expect(checkEstimate({ ...ESTIMATE, ...change })).toEqual([]);
});

const OTHER_LIMIT = 'a number, as the other limit is given';

test.each<[string, Partial<PublishedEstimate>, object]>([
  [
    'the name of another force',
    { forceName: 'Greater Manchester' },
    {
      field: 'force_name',
      value: 'Greater Manchester',
      code: 'CONTRADICTION',
      expected: 'Metropolitan Police, as the force with code E23000001 is called',
    },
  ],
  [
    'a force that is not known',
    { forceCode: 'E23000099', forceName: 'Nowhere' },
    {
      field: 'force_name',
      value: 'Nowhere',
      code: 'CONTRADICTION',
      expected: 'the name, as the force with code E23000099 is called',
    },
  ],
  [
    'no lower limit',
    { lower: null },
    { field: 'lower', value: '', code: 'MISSING_VALUE', expected: OTHER_LIMIT },
  ],
  [
    'no upper limit',
    { upper: null },
    { field: 'upper', value: '', code: 'MISSING_VALUE', expected: OTHER_LIMIT },
  ],
  [
    'a lower limit above the estimate',
    { lower: 61.8 },
    { field: 'lower', value: '61.8', code: 'CONTRADICTION', expected: 'at most the estimate, 61.7' },
  ],
  [
    'an upper limit below the estimate',
    { upper: 61.6 },
    { field: 'upper', value: '61.6', code: 'CONTRADICTION', expected: 'at least the estimate, 61.7' },
  ],
])('%s: one issue', (_, change, issue) => {
  expect(checkEstimate({ ...ESTIMATE, ...change })).toEqual([issue]);
});

test('limits the wrong way round are two issues', () => {
  expect(checkEstimate({ ...ESTIMATE, lower: 65.3, upper: 58.1 })).toEqual([
    { field: 'lower', value: '65.3', code: 'CONTRADICTION', expected: 'at most the estimate, 61.7' },
    { field: 'upper', value: '58.1', code: 'CONTRADICTION', expected: 'at least the estimate, 61.7' },
  ]);
});
