import { CONFIDENCE_MIGRATIONS, PUBLIC_CONFIDENCE } from '@citizen-graph/confidence';
import type { Release } from '@citizen-graph/ledger';
import { absentValue, askTable, askValues } from '@citizen-graph/subgraph/testing/metric-table';
import type { TableGiven } from '@citizen-graph/subgraph/testing/metric-table';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { CONFIDENCE_SUBGRAPH } from '../start-confidence';

const HEADER = 'survey,measure,force_code,force_name,year_ending,estimate,lower,upper,unweighted_base';
const YEAR = { from: '2022-04', to: '2023-03' };

let subgraph: TestSubgraph;
let first: Release;
let second: Release;

beforeAll(async () => {
  subgraph = await openTestSubgraph(CONFIDENCE_SUBGRAPH, { confidence: CONFIDENCE_MIGRATIONS });
  await bringIn('public-confidence-2020-03.csv', [row('E23000014', 'West Midlands', '2020-03,65.5,,,')]);
  first = await bringIn('public-confidence-2023-03.csv', [
    row('E23000014', 'West Midlands', '2023-03,60.1,56.3,63.9,768'),
    row('K04000001', 'England and Wales', '2023-03,69.2,,,'),
  ]);
  second = await bringIn('public-confidence-2023-03-revised.csv', [
    row('E23000014', 'West Midlands', '2023-03,61.0,57.2,64.8,768'),
    row('K04000001', 'England and Wales', '2023-03,69.2,,,'),
  ]);
});

afterAll(() => subgraph.drop());

test('the force’s own estimate, as it was published last', async () => {
  expect(await values({ period: YEAR })).toEqual({ '': estimate(61, [57.2, 64.8], 768) });
});

test('as of a moment before the revision', async () => {
  const asOf = first.importedAt.toISOString();
  expect(await values({ period: YEAR, by: ['FORCE'], asOf })).toEqual({
    E23000014: estimate(60.1, [56.3, 63.9], 768),
    K04000001: estimate(69.2, null, null),
    E23000005: absentValue('NOT_YET_AVAILABLE', '[x]'),
    E23000001: absentValue('NOT_YET_AVAILABLE', '[x]'),
    E23000004: absentValue('NOT_YET_AVAILABLE', '[x]'),
    E23000010: absentValue('NOT_YET_AVAILABLE', '[x]'),
  });
});

test('a year that was not published, before one that was', async () => {
  const period = { from: '2021-04', to: '2022-03' };
  expect(await values({ period })).toEqual({ '': absentValue('NOT_AVAILABLE', '[x]') });
});

test('a comparison names the files of both years', async () => {
  const period = { from: '2022-04', to: '2023-03' };
  const given = {
    period: { from: '2020-04', to: '2023-03' },
    compare: 'PREVIOUS_PERIOD',
    fields: 'rows { change { value { value } absolute } } releases { number kind fileName }',
  };
  const [before] = await Promise.all([table({ ...given })]);
  expect(before).toEqual({
    data: {
      _entities: [
        {
          id: 'overall-confidence',
          table: {
            rows: [{ change: { value: { value: 65.5 }, absolute: expect.closeTo(-4.5, 9) } }],
            releases: [
              { number: 1, kind: 'IMPORT', fileName: 'public-confidence-2020-03.csv' },
              {
                number: second.number,
                kind: 'CORRECTION',
                fileName: 'public-confidence-2023-03-revised.csv',
              },
            ],
          },
        },
      ],
    },
  });
  expect(await table({ period, fields: 'releases { number }' })).toMatchObject({
    data: { _entities: [{ table: { releases: [{ number: second.number }] } }] },
  });
});

test('an estimate cannot be cut by area', async () => {
  expect(await table({ period: YEAR, by: ['AREA'], fields: 'asOf' })).toMatchObject({
    data: { _entities: [{ table: null }] },
    errors: [
      {
        message: 'overall-confidence has no dimension AREA; it has: FORCE.',
        extensions: { code: 'UNKNOWN_DIMENSION' },
      },
    ],
  });
});

test('the force and whom it is set beside', async () => {
  const query = '{ publicConfidence { force { code name } comparators { code name } } }';
  expect(await subgraph.ask(query)).toEqual({
    data: {
      publicConfidence: {
        force: { code: 'E23000014', name: 'West Midlands' },
        comparators: [
          { code: 'K04000001', name: 'England and Wales' },
          { code: 'E23000005', name: 'Greater Manchester' },
          { code: 'E23000001', name: 'Metropolitan Police' },
        ],
      },
    },
  });
});

function row(code: string, name: string, rest: string): string {
  return `Crime Survey for England and Wales,overall-confidence,${code},${name},${rest}`;
}

function bringIn(fileName: string, rows: readonly string[]): Promise<Release> {
  return subgraph.bringIn({ dataset: PUBLIC_CONFIDENCE }, fileName, `${[HEADER, ...rows].join('\n')}\n`);
}

function estimate(value: number, limits: readonly [number, number] | null, base: number | null) {
  const interval = limits && { lower: limits[0], upper: limits[1], method: 'PUBLISHED' };
  return {
    status: 'PUBLISHED',
    value,
    numerator: null,
    denominator: base,
    interval,
    shorthand: null,
    missingMonths: [],
  };
}

function table(given: TableGiven & { readonly fields?: string }): Promise<unknown> {
  return askTable(subgraph, { __typename: 'ConfidenceMetric', id: 'overall-confidence' }, given);
}

function values(given: TableGiven): Promise<unknown> {
  return askValues(subgraph, { __typename: 'ConfidenceMetric', id: 'overall-confidence' }, given);
}
