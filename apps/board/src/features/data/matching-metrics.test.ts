import { matchingMetrics } from './matching-metrics';

const METRICS = [
  { id: 'helped', title: 'Helped with the issue', definition: 'A score of 8 or above.' },
  { id: 'wmnow-members', title: 'WMNow members', definition: 'People who joined.' },
];

test.each([
  ['', ['helped', 'wmnow-members']],
  ['  ', ['helped', 'wmnow-members']],
  ['HELP', ['helped']],
  ['score issue', ['helped']],
  ['score joined', []],
  ['wmnow-', ['wmnow-members']],
])('the words %p find %p', (text, ids) => {
  expect(matchingMetrics(METRICS, text).map(({ id }) => id)).toEqual(ids);
});
