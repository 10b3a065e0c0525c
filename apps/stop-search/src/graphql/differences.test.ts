import type { Release } from '@citizen-graph/ledger';
import { STOP_SEARCH_MIGRATIONS } from '@citizen-graph/stop-search';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { STOP_SEARCH_SUBGRAPH } from '../start-stop-search';
import { bringInComparedSearches } from '../testing/compared-searches';

const RATE = 'metrics: ["stop-search-rate"], by: [SELF_DEFINED_ETHNICITY]';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(STOP_SEARCH_SUBGRAPH, { 'stop-search': STOP_SEARCH_MIGRATIONS });
  await bringInComparedSearches(subgraph);
});

afterAll(() => subgraph.drop());

// 46 searches of 300 residents, and 60 of 700: the risk ratio of Boston University School of Public Health, BS704-EP713,
// and exp(ln 1.78889 ± 1.96 √(1/46 − 1/300 + 1/60 − 1/700)).
test('two rates are compared by their ratio as well, which has an interval of its own', async () => {
  const asked = `${RATE}, against: [{ dimension: SELF_DEFINED_ETHNICITY, code: "WHITE" }]`;
  expect(
    await differences(asked, 'differences { group { code } ratio ratioInterval { lower upper method } }'),
  ).toEqual({
    data: {
      differences: [
        {
          group: { code: 'BLACK' },
          ratio: expect.closeTo(1.788889, 6),
          ratioInterval: {
            lower: expect.closeTo(1.248687, 5),
            upper: expect.closeTo(2.56279, 5),
            method: 'LOG_RATIO',
          },
        },
      ],
    },
  });
});

// A search counts as recorded or not in every field, so the fields are compared over the same searches.
test.each([
  'metrics: ["search-field-completeness"], by: [FIELD]',
  'metrics: ["stop-search-arrest-rate", "search-field-completeness"], by: [AREA, FIELD]',
])('groups of the same records are not compared: %s', async (asked) => {
  const { data, errors } = await differences(asked, 'familySize');
  expect(data).toBeNull();
  expect(errors).toEqual([
    expect.objectContaining({
      message:
        'search-field-completeness: one record may be of several groups of FIELD, so these are not independent and no ' +
        'test of their differences holds. Ask for its table by FIELD, or compare groups of: AREA.',
      extensions: { code: 'GROUPS_OVERLAP' },
    }),
  ]);
});

test('a family as of a release is as of its moment, whether or not the figures rest on it', async () => {
  const [{ importedAt }] = (await subgraph.database.owner.query(
    'select imported_at as "importedAt" from ledger.release where number = 1',
  )) as readonly [Pick<Release, 'importedAt'>];
  const asked = 'metrics: ["population-by-ethnic-group"], by: [AREA], asOfRelease: 1';
  expect(await differences(asked, 'asOf releases { number }')).toEqual({
    data: { asOf: importedAt.toISOString(), releases: [] },
  });
});

async function differences(asked: string, fields: string): Promise<Answer> {
  const query = `{ stopSearch { differences(period: { from: "2023-01", to: "2023-01" }, ${asked}) { ${fields} } } }`;
  const { data, ...rest } = (await subgraph.ask(query)) as Asked;
  return { data: data.stopSearch.differences, ...rest };
}

interface Answer {
  readonly data: object | null;
  readonly errors?: readonly object[];
}

interface Asked extends Omit<Answer, 'data'> {
  readonly data: { readonly stopSearch: { readonly differences: object | null } };
}
