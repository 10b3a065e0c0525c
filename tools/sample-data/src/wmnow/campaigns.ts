import type { SampleSource } from '../sample-context';
import type { SampleRow } from '../sample-table';

const dataset = 'wmnow-campaigns';

// The months of strong growth in the members of the sample.
const campaigns: readonly SampleRow[] = [
  [
    'WMC-01',
    'Summer street stalls',
    'Neighbourhood teams signed people up at summer events.',
    '2022-06-01',
    '2022-06-30',
    '',
  ],
  [
    'WMC-02',
    'Coventry door to door',
    'Visits to streets with few members.',
    '2022-10-03',
    '2022-11-11',
    'E08000026',
  ],
  [
    'WMC-03',
    'New year, new neighbours',
    'Posters, local radio and a link in every reply to a caller.',
    '2023-01-09',
    '2023-01-31',
    '',
  ],
];

/** Campaigns to win members. */
export const campaignSource: SampleSource = {
  dataset,
  tables: () => [
    {
      dataset,
      fileName: `2022-04-to-2023-03-${dataset}.csv`,
      columns: ['campaign_id', 'name', 'description', 'started_on', 'ended_on', 'area_code'],
      rows: () => campaigns,
    },
  ],
};
