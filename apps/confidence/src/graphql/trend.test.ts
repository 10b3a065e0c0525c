import { CONFIDENCE_MIGRATIONS, PUBLIC_CONFIDENCE } from '@citizen-graph/confidence';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { CONFIDENCE_SUBGRAPH } from '../start-confidence';

const [FORCE, COUNTRY] = ['E23000014', 'K04000001'];

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(CONFIDENCE_SUBGRAPH, { confidence: CONFIDENCE_MIGRATIONS });
  await bringIn('made-up.csv', [`overall-confidence,${COUNTRY},England and Wales,2019-03,70`]);
  await bringIn('other-measure.csv', [`good-or-excellent-job,${FORCE},West Midlands,2020-03,59`]);
  await bringIn('published.csv', [
    `overall-confidence,${FORCE},West Midlands,2021-03,61`,
    `overall-confidence,${COUNTRY},England and Wales,2021-03,69`,
    `overall-confidence,${FORCE},West Midlands,2022-03,60`,
  ]);
  await subgraph.database.owner.query(
    `update ledger.release set synthetic = false where file_name = 'published.csv'`,
  );
});

afterAll(() => subgraph.drop());

test('a force that is named twice is given once, and rests on the files of its own estimates alone', async () => {
  expect(await trend([FORCE, FORCE])).toEqual({
    years: [`${FORCE} 2021-03 61`, `${FORCE} 2022-03 60`],
    releases: ['published.csv'],
    synthetic: false,
  });
});

test('forces come in the order asked for, and a made-up file that is used shows', async () => {
  expect(await trend([COUNTRY, FORCE, COUNTRY])).toEqual({
    years: [`${COUNTRY} 2019-03 70`, `${COUNTRY} 2021-03 69`, `${FORCE} 2021-03 61`, `${FORCE} 2022-03 60`],
    releases: ['made-up.csv', 'published.csv'],
    synthetic: true,
  });
});

test('of a force without estimates there is nothing, which rests on nothing', async () => {
  expect(await trend(['E23000010'])).toEqual({ years: [], releases: [], synthetic: false });
});

async function trend(forces: readonly string[]) {
  const query = `query ($forces: [ID!]) { publicConfidence { trend(forces: $forces) {
    years { force { code } yearEnding value { value } } releases { fileName } synthetic } } }`;
  const { data } = (await subgraph.ask(query, { forces })) as Answer;
  const { years, releases, synthetic } = data.publicConfidence.trend;
  return {
    years: years.map(({ force, yearEnding, value }) => `${force.code} ${yearEnding} ${value.value}`),
    releases: releases.map(({ fileName }) => fileName),
    synthetic,
  };
}

function bringIn(fileName: string, rows: readonly string[]): Promise<unknown> {
  const header = 'survey,measure,force_code,force_name,year_ending,estimate,lower,upper,unweighted_base';
  const lines = rows.map((row) => `Crime Survey for England and Wales,${row},,,800`);
  return subgraph.bringIn({ dataset: PUBLIC_CONFIDENCE }, fileName, `${[header, ...lines].join('\n')}\n`);
}

interface Answer {
  readonly data: {
    readonly publicConfidence: {
      readonly trend: {
        readonly years: readonly {
          readonly force: { readonly code: string };
          readonly yearEnding: string;
          readonly value: { readonly value: number };
        }[];
        readonly releases: readonly { readonly fileName: string }[];
        readonly synthetic: boolean;
      };
    };
  };
}
