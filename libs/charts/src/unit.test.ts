import { axisOf, inUnit, tickInUnit } from './unit';

test.each([
  [66.14, 'PERCENT', '66.1%'],
  [0, 'PERCENT', '0.0%'],
  [-0.04, 'PERCENT', '0.0%'],
  [-2.5, 'PERCENT', '−2.5%'],
  [13987, 'COUNT', '13,987'],
  [1234.5678, 'PER_1000', '1,234.6'],
  [3.25, 'SCORE', '3.3'],
  [12, 'DAYS', '12.0'],
  [3.44, 'RATIO', '3.4'],
] as const)('%p in %s is written %s', (value, unit, written) => {
  expect(inUnit(value, unit)).toBe(written);
});

test('the decimals that are asked for are written', () => {
  expect(inUnit(66.666, 'PERCENT', 2)).toBe('66.67%');
  expect(inUnit(66.666, 'PERCENT', 0)).toBe('67%');
});

test('a tick has as many decimals as it needs, at most two', () => {
  expect([60, 62.5, 0.125].map((value) => tickInUnit(value, 'PERCENT'))).toEqual(['60%', '62.5%', '0.13%']);
});

test('an axis is named after its unit', () => {
  expect(axisOf('PER_1000')).toBe('Rate per 1,000');
});
