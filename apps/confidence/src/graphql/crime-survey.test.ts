import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CONFIDENCE_MIGRATIONS, PUBLIC_CONFIDENCE } from '@citizen-graph/confidence';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { CONFIDENCE_SUBGRAPH } from '../start-confidence';

const SHEET = resolve(
  __dirname,
  '../../../../tools/verify-imports/fixtures/public-confidence/2024-overall-confidence-by-force.csv',
);

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(CONFIDENCE_SUBGRAPH, { confidence: CONFIDENCE_MIGRATIONS });
});

afterAll(() => subgraph.drop());

describe('a sheet of the Crime Survey', () => {
  beforeAll(async () => {
    // One figure of the fixture is out of range, to be refused.
    const sheet = (await readFile(SHEET, 'utf8')).replace('160.2', '60.2');
    await subgraph.bringIn({ dataset: PUBLIC_CONFIDENCE }, '2024-overall-confidence.csv', sheet);
  });

  // 60.2% of 781 with a design effect of 1.2 is 391.8 of 650.8: by Wilson, 56.4 to 63.9.
  test('has a trend with bases, the marks of the publisher, and intervals by the stated design effect', async () => {
    const query = `{ publicConfidence { designEffect { value confirmed } leastBase
      trend(forces: ["E23000014", "K04000001", "E23000010"]) { synthetic
        years { force { name } yearEnding differsFrom
          value { status value denominator effectiveBase shorthand interval { lower upper method } } } } } }`;
    const interval = (lower: number, upper: number) => ({
      lower: expect.closeTo(lower, 2),
      upper: expect.closeTo(upper, 2),
      method: 'WILSON_EFFECTIVE_BASE',
    });
    const published = { status: 'PUBLISHED', shorthand: null };
    const withoutBase = { ...published, denominator: null, effectiveBase: null, interval: null };
    const absent = { value: null, denominator: null, effectiveBase: null, interval: null };
    expect(await subgraph.ask(query)).toEqual({
      data: {
        publicConfidence: {
          designEffect: { value: 1.2, confirmed: false },
          leastBase: 50,
          trend: {
            synthetic: true,
            years: [
              {
                force: { name: 'West Midlands' },
                yearEnding: '2023-03',
                differsFrom: [],
                value: { ...withoutBase, value: 60.1 },
              },
              {
                force: { name: 'West Midlands' },
                yearEnding: '2024-03',
                differsFrom: [],
                value: {
                  ...published,
                  value: 60.2,
                  denominator: 781,
                  effectiveBase: expect.closeTo(650.83, 2),
                  interval: interval(56.39, 63.89),
                },
              },
              {
                force: { name: 'England and Wales' },
                yearEnding: '2023-03',
                differsFrom: [],
                value: { ...withoutBase, value: 68.7 },
              },
              {
                force: { name: 'England and Wales' },
                yearEnding: '2024-03',
                differsFrom: ['2023-03'],
                value: {
                  ...published,
                  value: 67.1,
                  denominator: 31_012,
                  effectiveBase: expect.closeTo(25_843.33, 2),
                  interval: interval(66.52, 67.67),
                },
              },
              {
                force: { name: 'West Yorkshire' },
                yearEnding: '2024-03',
                differsFrom: [],
                value: { ...absent, status: 'UNRELIABLE', shorthand: '[u]' },
              },
            ],
          },
        },
      },
    });
  });

  test('of a force that there is not, nothing is guessed', async () => {
    const query = '{ publicConfidence { trend(forces: ["E99"]) { synthetic } } }';
    expect(await subgraph.ask(query)).toMatchObject({
      data: { publicConfidence: { trend: null } },
      errors: [{ path: ['publicConfidence', 'trend'], extensions: { code: 'UNKNOWN_VALUE' } }],
    });
  });

  test('the most similar group is said to be unconfirmed', async () => {
    const query = '{ publicConfidence { mostSimilarGroup { forces { name } source confirmed } } }';
    expect(await subgraph.ask(query)).toMatchObject({
      data: {
        publicConfidence: {
          mostSimilarGroup: {
            forces: [{ name: 'Greater Manchester' }, { name: 'Merseyside' }, { name: 'West Yorkshire' }],
            confirmed: false,
          },
        },
      },
    });
  });
});

test('the series breaks in March 2012: the figure is marked and no change is given across it', async () => {
  const row = (year: number, value: number) =>
    `Crime Survey for England and Wales,good-or-excellent-job,E23000014,West Midlands,${year}-03,${value},,,800`;
  const header = 'survey,measure,force_code,force_name,year_ending,estimate,lower,upper,unweighted_base';
  await subgraph.bringIn(
    { dataset: PUBLIC_CONFIDENCE },
    'public-confidence-2012.csv',
    [header, row(2011, 59), row(2012, 61), row(2013, 62), ''].join('\n'),
  );
  const query = `{ _entities(representations: [{ __typename: "ConfidenceMetric", id: "good-or-excellent-job" }]) {
    ... on ConfidenceMetric { table(period: { from: "2011-04", to: "2013-03" }, grain: FINANCIAL_YEAR, compare: PREVIOUS_PERIOD) {
      rows { value { value shorthand } breaks { month } change { absolute value { value } breaks { month } } } } } } }`;
  const broken = [{ month: '2012-03' }];
  expect(await subgraph.ask(query)).toEqual({
    data: {
      _entities: [
        {
          table: {
            rows: [
              {
                value: { value: 61, shorthand: '[b]' },
                breaks: broken,
                change: { absolute: null, value: { value: 59 }, breaks: broken },
              },
              {
                value: { value: 62, shorthand: null },
                breaks: [],
                change: { absolute: null, value: { value: 61 }, breaks: broken },
              },
            ],
          },
        },
      ],
    },
  });
});
