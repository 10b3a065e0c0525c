import type { Release } from '@citizen-graph/ledger';
import { POPULATION_BY_ETHNIC_GROUP, STOP_SEARCH_MIGRATIONS } from '@citizen-graph/stop-search';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { STOP_SEARCH_SUBGRAPH } from '../start-stop-search';
import { bringInComparedSearches } from '../testing/compared-searches';

const CENSUS = { vintage: 'Census 2021', asAt: '2021-03-21' };
const ESTIMATE = { vintage: 'Mid-2022 estimate', asAt: '2022-06-30' };

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(STOP_SEARCH_SUBGRAPH, { 'stop-search': STOP_SEARCH_MIGRATIONS });
  await bringInComparedSearches(subgraph);
});

afterAll(() => subgraph.drop());

// 46 searches of Black people: 300 residents of the census, then 400 of a later estimate, 500 once corrected.
test('an answer as of a past moment is set against the count of residents that was known then', async () => {
  const first = await answerAsOf(null);
  expect(first).toEqual({ denominator: { ...CENSUS, source: 'TS021' }, residents: 300, releases: 2 });
  const estimate = await bringInEstimate(400, 'Nobody');
  const second = { denominator: { ...ESTIMATE, source: 'Nobody' }, residents: 400, releases: 3 };
  expect(await answerAsOf(null)).toEqual(second);
  const correction = await bringInEstimate(500, 'Somebody');
  const third = { denominator: { ...ESTIMATE, source: 'Somebody' }, residents: 500, releases: 4 };
  expect(await answerAsOf(null)).toEqual(third);

  expect(await answerAsOf(justBefore(estimate))).toEqual(first);
  expect(await answerAsOf(estimate.importedAt)).toEqual(second);
  expect(await answerAsOf(justBefore(correction))).toEqual(second);
  expect(await answerAsOf(correction.importedAt)).toEqual(third);
});

async function answerAsOf(asOf: Date | null): Promise<unknown> {
  const query = `query ($asOf: DateTimeISO) {
    stopSearch { disproportionality(period: { from: "2023-01", to: "2023-01" }, asOf: $asOf) {
      groups { group population { value } rate { denominator } }
      denominator { vintage source asAt } releases { number } } } }`;
  const { data } = (await subgraph.ask(query, { asOf })) as Answer;
  const { denominator, groups, releases } = data.stopSearch.disproportionality;
  const black = groups.find(({ group }) => group === 'BLACK');
  expect(black?.rate.denominator).toBe(black?.population.value);
  return { denominator, residents: black?.population.value, releases: releases.length };
}

function bringInEstimate(residents: number, source: string): Promise<Release> {
  const group = '"Black, Black British, Black Welsh, Caribbean or African: African"';
  const row = `E08000025,Mid-2022 estimate,2022-06-30,${source},${group},${residents}`;
  return subgraph.bringIn(
    { dataset: POPULATION_BY_ETHNIC_GROUP },
    `estimate-by-${source}.csv`,
    `area_code,vintage,as_at,source,ethnic_group,population\n${row}\n`,
  );
}

function justBefore({ importedAt }: Release): Date {
  return new Date(importedAt.getTime() - 1);
}

interface Answer {
  readonly data: {
    readonly stopSearch: {
      readonly disproportionality: {
        readonly denominator: object;
        readonly releases: readonly object[];
        readonly groups: readonly {
          readonly group: string;
          readonly population: { readonly value: number | null };
          readonly rate: { readonly denominator: number | null };
        }[];
      };
    };
  };
}
