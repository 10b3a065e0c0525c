import { spreadTitle } from './spread-title';
import type { Spread } from './spread-title';

const of = (name: string, value: number | null, interval: [number, number] | null = null): Spread => ({
  name,
  value,
  interval: interval === null ? null : { lower: interval[0], upper: interval[1] },
});

test.each<[string, string, readonly Spread[], string]>([
  [
    'intervals that part',
    'Helped with the issue',
    [of('Force Contact', 61.2, [60.2, 62.2]), of('Force Response', 83, [81.5, 84.4]), of('T3 pilot', null)],
    'Helped with the issue: highest in Force Response (83.0%), lowest in Force Contact (61.2%)',
  ],
  [
    'intervals that meet',
    'Helped',
    [of('A', 60, [50, 70]), of('B', 68, [58, 78])],
    'Helped: no clear difference between groups',
  ],
  [
    'one group alone',
    'Kept informed',
    [of('Investigation', 67, [64, 69])],
    'Kept informed: 67.0% in Investigation',
  ],
  ['no figure', 'Helped', [of('A', null)], 'Helped: no figure is given'],
  [
    'more than fifteen words',
    'Overall satisfaction with the whole of the process',
    [of('Force Response', 83, [80, 85]), of('Investigation', 60, [58, 62])],
    'Highest in Force Response (83.0%), lowest in Investigation (60.0%)',
  ],
  [
    'figures without intervals',
    'Missed',
    [of('A', 2), of('B', 3)],
    'Missed: highest in B (3.0%), lowest in A (2.0%)',
  ],
])('%s', (_, subject, rows, title) => {
  expect(spreadTitle(subject, rows, 'PERCENT')).toBe(title);
  expect(title.split(' ').length).toBeLessThanOrEqual(15);
});
