import type { Finding } from '@citizen-graph/claims';
import { month } from '@citizen-graph/reference';
import { parse } from 'csv-parse/sync';
import type { CheckReport } from './check-claims';
import { renderReport } from './render-report';

const ours = {
  of: 'WMNow members, 2023-03',
  text: '+7,565',
  value: 7565,
  numerator: null,
  denominator: 112_268,
  lower: 1.25,
  upper: 2.5,
  method: 'WILSON',
};
const change: Finding = {
  verdict: 'ROUNDS_LOOSELY',
  place: { paragraph: '31', line: 82 },
  sentence: 'It has increased (+8000).',
  claim: '(+8000)',
  printed: '+8000',
  ours: [ours, { ...ours, of: 'before', text: '112,268' }],
  why: 'of rounded figures',
  readings: ['as it is'],
  query: '{\n  t1\n}',
};
const words: Finding = {
  ...change,
  verdict: 'AGREES',
  place: { paragraph: null, line: 5 },
  claim: 'the lowest',
  printed: null,
};
const unread: Finding = {
  ...words,
  verdict: 'NOT_RECOGNISED',
  sentence: 'Tea.',
  ours: [],
  why: 'tea',
  readings: [],
  query: null,
};

const report = (findings: readonly Finding[], synthetic = false): CheckReport => ({
  paper: 'paper.txt',
  period: { from: month('2022-04'), to: month('2023-03') },
  reading: 'as it was given',
  synthetic,
  findings,
});

test('the text has a row for each claim, details of those that do not agree, what was not read, and counts', () => {
  expect(renderReport(report([words, change, unread], true), 'text').split('\n')).toEqual([
    'paper.txt, taken to report on 2022-04 to 2023-03: as it was given',
    'SYNTHETIC DATA: figures that it is checked against are made up, and none may be quoted.',
    '',
    '  verdict         paragraph  line  paper    ours     base  95% interval  of what',
    '  AGREES                        5                                        “the lowest”',
    '  ROUNDS_LOOSELY         31    82  +8000  +7,565  112,268  1.3 to 2.5    WMNow members, 2023-03',
    '',
    'ROUNDS_LOOSELY, paragraph 31, line 82: (+8000)',
    '  sentence: It has increased (+8000).',
    '  why: of rounded figures',
    '  read as: as it is',
    '  query:',
    '    {',
    '      t1',
    '    }',
    '',
    'NOT_RECOGNISED, so not checked:',
    '  line 5: Tea.',
    '    tea',
    '',
    '2 claims read: 1 AGREES, 1 ROUNDS_LOOSELY, 0 DISAGREES, 0 NOT_SUPPORTED, 1 NOT_RECOGNISED',
  ]);
});

test('the text of a paper without claims says so', () => {
  expect(renderReport(report([]), 'text').split('\n')).toEqual([
    'paper.txt, taken to report on 2022-04 to 2023-03: as it was given',
    '',
    'No claim could be read.',
    '',
    '0 claims read: 0 AGREES, 0 ROUNDS_LOOSELY, 0 DISAGREES, 0 NOT_SUPPORTED, 0 NOT_RECOGNISED',
  ]);
});

test('the CSV has a line for each finding, which no spreadsheet runs as a formula', () => {
  const rows: readonly Record<string, string>[] = parse(renderReport(report([change, unread]), 'csv'), {
    columns: true,
  });
  expect(rows).toEqual([
    {
      verdict: 'ROUNDS_LOOSELY',
      paragraph: '31',
      line: '82',
      sentence: 'It has increased (+8000).',
      claim: '(+8000)',
      printed: "'+8000",
      figure: 'WMNow members, 2023-03',
      value: '7565',
      numerator: '',
      denominator: '112268',
      interval_lower: '1.25',
      interval_upper: '2.5',
      interval_method: 'WILSON',
      why: 'of rounded figures',
      read_as: 'as it is',
      query: '{\n  t1\n}',
      all_figures: 'WMNow members, 2023-03: +7,565; before: 112,268',
    },
    expect.objectContaining({ verdict: 'NOT_RECOGNISED', sentence: 'Tea.', value: '', query: '' }),
  ]);
});

test('the JSON holds the whole report with its counts', () => {
  const counts = { AGREES: 1, ROUNDS_LOOSELY: 1, DISAGREES: 0, NOT_SUPPORTED: 0, NOT_RECOGNISED: 1 };
  const whole = report([words, change, unread]);
  expect(JSON.parse(renderReport(whole, 'json'))).toEqual({ ...whole, counts });
});
