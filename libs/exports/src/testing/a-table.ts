import type { PublishedTable, TableState } from '../model/published-table';

export const A_STATE: TableState = {
  filters: [{ id: 'by', name: 'by', value: 'AREA' }],
  releases: [
    { number: 3, fileName: 'survey, march.csv', sha256: 'ab12', synthetic: true },
    { number: 5, fileName: null, sha256: null, synthetic: false },
  ],
  asOf: '2023-06-27T09:00:00.000Z',
  madeAt: '2023-07-01T08:30:00.000Z',
  disclosure: { policy: 'Policy 1.', suppressed: 'Not given is 1 of 3 figures.' },
  status: 'revised',
  nextUpdate: '2023-07-20',
  synthetic: true,
};

const A_TABLE: PublishedTable = {
  title: 'Helped, "8 or above"',
  subtitle: { geography: 'West Midlands', period: '2023-03', unit: 'per cent' },
  facts: [{ id: 'metric', name: 'Metric', value: 'helped' }],
  columns: [
    { id: 'area', name: 'Area', kind: 'text', unit: null },
    { id: 'value', name: 'Figure', kind: 'percent', unit: 'per cent' },
    { id: 'marks', name: 'Marks', kind: 'symbol', unit: null },
    { id: 'base', name: 'Base', kind: 'count', unit: null },
    { id: 'change', name: 'Change', kind: 'number', unit: 'percentage points' },
  ],
  rows: [
    ['Birmingham', 62.5, '[r]', 1234, -3.5],
    [
      '=Coventry',
      { shorthand: '[c]', status: 'SUPPRESSED' },
      '',
      { shorthand: '[c]', status: 'SUPPRESSED' },
      { shorthand: '[z]', status: null },
    ],
    ['Walsall, "W"', 0, '', 8, 0.125],
  ],
  notes: ['Of all surveys.', 'Not rounded.'],
  source: 'Survey, the force',
  state: A_STATE,
};

/** A table with one suppressed figure, a negative number and a text that looks like a formula. */
export function aTable(changed: Partial<PublishedTable> = {}): PublishedTable {
  return { ...A_TABLE, ...changed };
}
