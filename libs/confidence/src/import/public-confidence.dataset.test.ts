import { headersOf, readText } from '@citizen-graph/ledger/testing/read-texts';
import { month } from '@citizen-graph/reference';
import type { PublishedEstimate } from '../domain/published-estimate';
import { PUBLIC_CONFIDENCE } from './public-confidence.dataset';

const WEST_MIDLANDS_2023: PublishedEstimate = {
  survey: 'Crime Survey for England and Wales',
  measure: 'overall-confidence',
  forceCode: 'E23000014',
  forceName: 'West Midlands',
  yearEnding: month('2023-03'),
  estimate: 60.1,
  lower: 56.3,
  upper: 63.9,
  unweightedBase: 768,
  differsFrom: null,
};

test('the file has these columns in this order', () => {
  expect(headersOf(PUBLIC_CONFIDENCE)).toEqual([
    'survey',
    'measure',
    'force_code',
    'force_name',
    'year_ending',
    'estimate',
    'lower',
    'upper',
    'unweighted_base',
    'differs_from',
  ]);
});

test.each([
  ['survey', 'Crime Survey for England and Wales', 'Crime Survey for England and Wales'],
  ['survey', 'Public Attitude Survey', 'UNKNOWN_VALUE'],
  ['survey', '', 'MISSING_VALUE'],
  ['measure', 'overall-confidence', 'overall-confidence'],
  ['measure', 'good-job', 'UNKNOWN_VALUE'],
  ['measure', '', 'MISSING_VALUE'],
  ['force_code', 'E23000014', 'E23000014'],
  ['force_code', 'K04000001', 'K04000001'],
  ['force_code', 'E23000005', 'E23000005'],
  ['force_code', 'E23000001', 'E23000001'],
  ['force_code', 'E23000099', 'UNKNOWN_VALUE'],
  ['force_code', '', 'MISSING_VALUE'],
  ['force_name', 'West Midlands', 'West Midlands'],
  ['force_name', '', 'MISSING_VALUE'],
  ['force_name', 'x'.repeat(101), 'TOO_LONG'],
  ['year_ending', '2023-03', '2023-03'],
  ['year_ending', '2023-13', 'NOT_A_MONTH'],
  ['year_ending', '2022/23', 'NOT_A_MONTH'],
  ['year_ending', '2023-03-31', 'NOT_A_MONTH'],
  ['year_ending', '', 'MISSING_VALUE'],
  ['estimate', '60.1', 60.1],
  ['estimate', '0', 0],
  ['estimate', '100', 100],
  ['estimate', '-0.1', 'OUT_OF_RANGE'],
  ['estimate', '100.1', 'OUT_OF_RANGE'],
  ['estimate', '60,1', 'DECIMAL_COMMA'],
  ['estimate', '60%', 'NOT_A_NUMBER'],
  ['estimate', '*', 'NOT_A_NUMBER'],
  ['estimate', '', 'MISSING_VALUE'],
  ['lower', '56.3', 56.3],
  ['lower', '', null],
  ['lower', '-1', 'OUT_OF_RANGE'],
  ['lower', 'n/a', 'NOT_A_NUMBER'],
  ['upper', '63.9', 63.9],
  ['upper', '', null],
  ['upper', '101', 'OUT_OF_RANGE'],
  ['upper', 'n/a', 'NOT_A_NUMBER'],
  ['unweighted_base', '768', 768],
  ['unweighted_base', '49', 49],
  ['unweighted_base', '0', 0],
  ['unweighted_base', '', null],
  ['unweighted_base', '768.5', 'NOT_A_WHOLE_NUMBER'],
  ['unweighted_base', '-1', 'OUT_OF_RANGE'],
  ['unweighted_base', '1000001', 'OUT_OF_RANGE'],
  ['unweighted_base', '34,715', 'NOT_A_WHOLE_NUMBER'],
])('%s reads %p as %p', (header, text, expected) => {
  expect(readText(PUBLIC_CONFIDENCE, header, text)).toBe(expected);
});

test('an estimate is a record of the month that its survey year ends in, and no observation', () => {
  expect(PUBLIC_CONFIDENCE.monthOf(WEST_MIDLANDS_2023)).toBe('2023-03');
  expect(PUBLIC_CONFIDENCE.recordIdOf(WEST_MIDLANDS_2023, { fileName: 'estimates.csv', line: 2 })).toBe(
    'overall-confidence:E23000014:2023-03',
  );
  expect(PUBLIC_CONFIDENCE.observe(WEST_MIDLANDS_2023)).toBeNull();
});

test('corrected estimates stay', () => {
  expect(PUBLIC_CONFIDENCE.keepsCorrectedRecords).toBe(true);
});

test('rows are checked as a whole', () => {
  expect(PUBLIC_CONFIDENCE.check?.({ ...WEST_MIDLANDS_2023, forceName: 'West Mercia' })).toEqual([
    {
      field: 'force_name',
      value: 'West Mercia',
      code: 'CONTRADICTION',
      expected: 'West Midlands, as the force with code E23000014 is called',
    },
  ]);
});
