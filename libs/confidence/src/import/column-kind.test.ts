import { columnKindOf } from './column-kind';

test.each([
  ['', 'estimate'],
  ['%', 'estimate'],
  ['Percentage', 'estimate'],
  ['Percentages1,2', 'estimate'],
  ['Per cent [note 3]', 'estimate'],
  ['Estimate (%)', 'estimate'],
  ['Percentage of adults', 'estimate'],
  ['Lower', 'lower'],
  ['Lower confidence limit', 'lower'],
  ['Percentage, Lower CI', 'lower'],
  ['95% confidence interval, Lower bound2', 'lower'],
  ['LCL', 'lower'],
  ['Upper confidence limit', 'upper'],
  ['95% confidence interval, Upper', 'upper'],
  ['UCL (95%)', 'upper'],
  ['Unweighted base - number of adults', 'base'],
  ['Unweighted base2, 3', 'base'],
  ["Apr '22 to Mar '23 compared with:", 'compared'],
  ['Standard error', null],
  ['Percentage point change', null],
  ['Weighted base', null],
  ['Women, Estimate', null],
  ['95% confidence interval', null],
  ['Lower and upper limits', null],
  ['99% confidence interval, Lower', null],
  ['Lower CI 99', null],
  ['Lower quartile', null],
])('columnKindOf(%p) is %p', (header, kind) => {
  expect(columnKindOf(header)).toBe(kind);
});
