import { breakdownTitle } from './breakdown-title';
import { funnelTitle } from './funnel-words';

const group = (name: string, value: number | null, margin: number | null = 2) => ({
  name,
  value: {
    status: value === null ? 'SUPPRESSED' : 'PUBLISHED',
    value,
    denominator: 100,
    interval: value === null || margin === null ? null : { lower: value - margin, upper: value + margin },
    shorthand: value === null ? '[c]' : null,
  },
});

test.each([
  [
    'apart',
    [group('16 to 24', 58), group('65 and over', 72)],
    'Helped: higher for 65 and over than for 16 to 24',
  ],
  ['touching', [group('A', 60), group('B', 64)], 'Helped: no clear difference by age'],
  ['without intervals', [group('A', 5, null), group('B', 9, null)], 'Helped: highest for B, lowest for A'],
  ['of one figure', [group('A', 60), group('B', null)], 'Helped: too few figures to compare by age'],
])('groups that are %s are titled so', (_, groups, title) => {
  expect(breakdownTitle({ subject: 'Helped', dimension: 'age', groups })).toBe(title);
});

test('groups of long names are not named in a title', () => {
  const groups = [
    group('Told of the outcome of the whole investigation', 90),
    group('Referred to support', 50),
  ];
  expect(breakdownTitle({ subject: 'Met', dimension: 'right', groups })).toBe('Met: differs by right');
});

test.each([
  [['WITHIN', 'ABOVE_95'], 'Helped: no area differs by far more than chance'],
  [['ABOVE_99_8', 'WITHIN'], 'Helped: A differs by far more than chance'],
  [['ABOVE_99_8', 'BELOW_99_8'], 'Helped: A and B differ by far more than chance'],
] as const)('areas at %p are titled so', (positions, title) => {
  const areas = positions.map((position, index) => ({ name: 'AB'.charAt(index), position }));
  expect(funnelTitle('Helped', areas)).toBe(title);
});
