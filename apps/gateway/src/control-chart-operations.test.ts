import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { recordChartNote } from '@citizen-graph/ledger';
import { ControlChartDocument } from '@citizen-graph/operations';
import type { ControlChartQuery, ControlChartQueryVariables } from '@citizen-graph/operations';
import { month } from '@citizen-graph/reference';
import { writeSampleData } from '@citizen-graph/sample-data';
import type { TestDatabase } from '@citizen-graph/test-database';
import { parse } from 'csv-parse/sync';
import { dataOf, errorsOf } from './testing/answers';
import { plotTheDots } from './testing/plot-the-dots';
import { ask } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

type Row = Readonly<Record<string, string>>;
type Chart = NonNullable<NonNullable<ControlChartQuery['metric']>['chart']>;

const SURVEYS = ['force-contact-survey', 'force-response-survey', 'investigation-survey'];
const DATASETS = [...SURVEYS, 't3-pilot-survey', 'wmnow-membership'];
const MONTHS = Array.from({ length: 12 }, (_, index) =>
  index < 9 ? `2022-${String(index + 4).padStart(2, '0')}` : `2023-0${index - 8}`,
);

let database: TestDatabase;
let platform: WholePlatform;
/** The rows of each dataset's files, each with the month that its file is named after. */
const exported = new Map<string, Row[]>();

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'charts-'));
  for (const { dataset, path } of await writeSampleData({ directory, scale: 1, datasets: DATASETS })) {
    await importInto(database, dataset, path);
    const rows: Row[] = parse(await readFile(path), { columns: true });
    const named = rows.map((row) => ({ ...row, month: basename(path).slice(0, 7) }));
    exported.set(dataset, [...(exported.get(dataset) ?? []), ...named]);
  }
  await rm(directory, { recursive: true });
  platform = await startWholePlatform(database.url);
});

afterAll(async () => {
  await platform.stop();
  await database.drop();
});

async function chartOf(variables: ControlChartQueryVariables = {}): Promise<Chart> {
  const { body } = await ask(platform.url, ControlChartDocument.toString(), { variables });
  expect(errorsOf(body)).toEqual([]);
  const chart = dataOf<ControlChartQuery>(body).metric?.chart;
  if (!chart) throw new Error(JSON.stringify(body));
  return chart;
}

/** The share of a month's responses that scored 8 or above, counted from the files. */
function helpedIn(at: string, surveys: readonly string[]): number {
  const rows = surveys.flatMap((survey) => exported.get(survey) ?? []);
  const answers = rows.filter((row) => row['month'] === at && !['', undefined].includes(row['helped']));
  return (100 * answers.filter((row) => Number(row['helped']) >= 8).length) / answers.length;
}

function membersIn(at: string): number {
  const rows = (exported.get('wmnow-membership') ?? []).filter((row) => row['as_at']?.startsWith(at));
  return rows.reduce((sum, row) => sum + Number(row['members']), 0);
}

const close = (value: number) => expect.closeTo(value, 8);

test.each<[string, ControlChartQueryVariables, (at: string) => number]>([
  ['helped', {}, (at) => helpedIn(at, SURVEYS)],
  [
    'helped by the force contact survey',
    { where: [{ dimension: 'SURVEY', values: ['FORCE_CONTACT'] }] },
    (at) => helpedIn(at, ['force-contact-survey']),
  ],
  ['WMNow members, who grow all year', { metric: 'wmnow-members' }, membersIn],
])('the chart of %s is that of the files, plotted by a second hand', async (_, variables, figureOf) => {
  const chart = await chartOf(variables);
  const figures = MONTHS.map(figureOf);
  const { mean, upper, lower, dots } = plotTheDots(figures);
  expect(chart.points.map(({ period, value, ...point }) => [period.from, value.value, point])).toEqual(
    MONTHS.map((at, index) => [
      at,
      close(figures[index] ?? NaN),
      {
        gap: null,
        mean: close(mean),
        upperLimit: close(upper),
        lowerLimit: close(lower),
        nearUpper: close(mean + ((upper - mean) * 2) / 3),
        nearLower: close(mean - ((mean - lower) * 2) / 3),
        specialCause:
          dots[index]?.cause === null ? null : { rule: dots[index]?.cause, words: expect.any(String) },
        variation: dots[index]?.type,
      },
    ]),
  );
  expect(chart.limitsStatus).toBe('ESTABLISHED');
});

test('growth is a special cause of improving nature, a steady share common cause, and neither has a target', async () => {
  const members = await chartOf({ metric: 'wmnow-members' });
  expect(members.variation).toMatchObject({ code: 'IMPROVEMENT_HIGH', letter: 'H' });
  expect(new Set(members.points.map(({ specialCause }) => specialCause?.rule))).toContain('TREND');
  expect(members.assurance).toMatchObject({ code: 'NO_TARGET', title: 'No target' });
  expect((await chartOf()).variation).toMatchObject({
    code: 'COMMON_CAUSE',
    title: 'Common cause variation',
  });
});

test('a recorded decision cuts the chart of its metric alone, with its reason', async () => {
  const reason = 'The survey is sent on the day of the call.';
  const before = await chartOf();
  await recordChartNote(database.owner.manager, {
    metric: 'helped',
    kind: 'REBASING',
    month: month('2022-10'),
    area: null,
    segment: null,
    text: reason,
    recordedBy: 'test',
  });
  const after = await chartOf();
  expect(after.stretches).toMatchObject([
    { period: { from: '2022-04', to: '2022-09' }, starts: [{ kind: 'FIRST_PERIOD' }], limitsStatus: 'TRIAL' },
    { period: { from: '2022-10', to: '2023-03' }, starts: [{ kind: 'REBASING', month: '2022-10', reason }] },
  ]);
  expect(after.rebasings).toEqual([{ month: '2022-10', text: reason }]);
  const halves = [MONTHS.slice(0, 6), MONTHS.slice(6)].map((half) =>
    plotTheDots(half.map((at) => helpedIn(at, SURVEYS))),
  );
  expect(after.points.map(({ mean }) => mean)).toEqual(
    MONTHS.map((_, index) => close(halves[index < 6 ? 0 : 1]?.mean ?? NaN)),
  );
  expect(after.points.map(({ value }) => value)).toEqual(before.points.map(({ value }) => value));
  expect((await chartOf({ metric: 'wmnow-members' })).stretches).toHaveLength(1);
});

test('months that have not come in are gaps, and a year of them has no limits', async () => {
  const chart = await chartOf({ period: { from: '2023-01', to: '2023-12' } });
  expect(chart.points.map(({ gap }) => gap)).toEqual([
    ...Array.from({ length: 3 }, () => null),
    ...Array.from({ length: 9 }, () => 'NO_FIGURE'),
  ]);
  expect(chart).toMatchObject({
    limitsStatus: 'NOT_ENOUGH_POINTS',
    stretches: [
      { limitsReason: expect.stringMatching(/^There are no limits: they need 5 moving ranges.* are 2\.$/) },
    ],
    variation: { code: 'NOT_JUDGED' },
  });
});

test('a metric that is not there has no chart, and months that are none say so', async () => {
  const asked = async (variables: ControlChartQueryVariables) =>
    (await ask(platform.url, ControlChartDocument.toString(), { variables })).body;
  expect(await asked({ metric: 'no-such-metric' })).toEqual({ data: { metric: null } });
  expect(await asked({ period: { from: '2023-03', to: '2022-04' } })).toMatchObject({
    data: { metric: { id: 'helped', chart: null } },
    errors: [{ extensions: { code: 'INVALID_PERIOD' } }],
  });
});
