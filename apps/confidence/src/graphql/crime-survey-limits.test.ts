import { CONFIDENCE_MIGRATIONS, PUBLIC_CONFIDENCE } from '@citizen-graph/confidence';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { CONFIDENCE_SUBGRAPH } from '../start-confidence';

const TITLE = '"Table P2: Overall confidence in the local police, by police force area, CSEW"';
const YEARS = "Apr '21 to Mar '22,Apr '22 to Mar '23";

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(CONFIDENCE_SUBGRAPH, { confidence: CONFIDENCE_MIGRATIONS });
});

afterAll(() => subgraph.drop());

test('limits that a sheet prints are the interval, and what has no base is shown without one', async () => {
  await bringIn(`${TITLE}
,,Percentage,,Lower confidence limit,,Upper confidence limit,,Unweighted base,
Code,Police force area,${YEARS},${YEARS},${YEARS},${YEARS}
E23000014,West Midlands,68.1,60.1,64.3,56.3,71.9,63.9,,768
E23000010,West Yorkshire,62.0,63.0,,50.1,,75.9,,47
`);
  const query = `{ publicConfidence { trend(forces: ["E23000014", "E23000010"]) {
    years { yearEnding value { status value denominator interval { lower upper method } } } } } }`;
  const published = (lower: number, upper: number) => ({ lower, upper, method: 'PUBLISHED' });
  const year = (yearEnding: string, value: object) => ({
    yearEnding,
    value: { status: 'PUBLISHED', denominator: null, interval: null, ...value },
  });
  expect(await subgraph.ask(query)).toEqual({
    data: {
      publicConfidence: {
        trend: {
          years: [
            year('2022-03', { value: 68.1, interval: published(64.3, 71.9) }),
            year('2023-03', { value: 60.1, denominator: 768, interval: published(56.3, 63.9) }),
            year('2022-03', { value: 62 }),
            year('2023-03', { status: 'UNRELIABLE', value: null }),
          ],
        },
      },
    },
  });
});

test.each([
  [
    `${TITLE}\n,,Percentage,,Standard error,\nCode,Area,${YEARS},${YEARS}\nE23000014,West Midlands,68,60,2,2\n`,
  ],
  [`${TITLE}\n,,,,,\nCode,Area,${YEARS},${YEARS}\nE23000014,West Midlands,68,60,2,2\n`],
  [`${TITLE}\nCode,Area,${YEARS}\nE23000014,"West Midlands,68,60\n`],
  [`${TITLE.replace('the local police', 'the courts')}\nCode,Area,${YEARS}\nE23000014,West Midlands,68,60\n`],
])(
  'a sheet that is not understood is refused as a file, and nothing of it comes in: case %#',
  async (sheet) => {
    await expect(bringIn(sheet)).rejects.toMatchObject({ code: 'FILE_MALFORMED' });
  },
);

function bringIn(sheet: string): Promise<unknown> {
  return subgraph.bringIn({ dataset: PUBLIC_CONFIDENCE }, '2023-sheet.csv', sheet);
}
