import type { SampleSource } from '../sample-context';
import type { SampleRow, SampleTable } from '../sample-table';

/** One published estimate: overall confidence in the local police, and the adults asked. */
interface Estimate {
  readonly yearEnding: string;
  readonly percent: number;
  readonly unweightedBase: number;
}

interface Force {
  readonly code: string;
  readonly name: string;
  readonly estimates: readonly Estimate[];
}

const years: readonly string[] = ['2018-03', '2019-03', '2020-03', '2023-03'];

const forces: readonly Force[] = [
  {
    code: 'E23000014',
    name: 'West Midlands',
    estimates: estimates([71.8, 69.3, 68.1, 60.1], [874, 861, 843, 768]),
  },
  {
    code: 'K04000001',
    name: 'England and Wales',
    estimates: estimates([78.1, 75.3, 73.8, 68.7], [34_715, 33_881, 33_374, 31_216]),
  },
  {
    code: 'E23000005',
    name: 'Greater Manchester',
    estimates: estimates([73.4, 71.2, 68.9, 60.9], [912, 897, 871, 794]),
  },
  {
    code: 'E23000001',
    name: 'Metropolitan Police',
    estimates: estimates([74.9, 72.6, 71.0, 61.7], [968, 951, 937, 842]),
  },
];

/** The survey is of clusters of addresses, so its estimates are less certain than a simple sample's. */
const designEffect = 1.2;
const normalQuantile = 1.96;

const dataset = 'public-confidence';

/** The Crime Survey's estimates; it was suspended between the years ending March 2020 and March 2023. */
export const confidenceSource: SampleSource = { dataset, tables: confidenceTables };

function confidenceTables(): readonly SampleTable[] {
  return [
    {
      dataset,
      fileName: 'public-confidence-2023-03.csv',
      columns: [
        'survey',
        'measure',
        'force_code',
        'force_name',
        'year_ending',
        'estimate',
        'lower',
        'upper',
        'unweighted_base',
      ],
      rows: () => forces.flatMap(forceRows),
    },
  ];
}

function forceRows({ code, name, estimates: published }: Force): readonly SampleRow[] {
  return published.map(({ yearEnding, percent, unweightedBase }) => {
    const error = Math.sqrt((percent * (100 - percent) * designEffect) / unweightedBase);
    const interval = [percent, percent - normalQuantile * error, percent + normalQuantile * error];
    const source = ['Crime Survey for England and Wales', 'overall-confidence'];
    const figures = interval.map((value) => value.toFixed(1));
    return [...source, code, name, yearEnding, ...figures, String(unweightedBase)];
  });
}

function estimates(percents: readonly number[], bases: readonly number[]): readonly Estimate[] {
  return years.map((yearEnding, index) => ({
    yearEnding,
    percent: percents[index] ?? 0,
    unweightedBase: bases[index] ?? 0,
  }));
}
