import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CATALOGUE_QUERY, LEXICON, parseCatalogue } from '@citizen-graph/claims';

import { readPaperFigures } from '@citizen-graph/sample-data';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { askPlatform } from './check/ask-platform';
import type { CheckReport } from './check/check-claims';
import type { AskedPlatform } from './check/with-platform';
import { loadSampleYear } from './platform/load-sample-year';
import { startPlatform } from './platform/start-platform';
import type { Platform } from './platform/start-platform';
import { MIGRATIONS } from './sources';
import { FALSE_PAPER, TRUE_PAPER } from './testing/made-up-papers';
import { PAPER_SUBJECTS } from './testing/paper-subjects';
import { runCitizen } from './testing/run-citizen';
import type { Ended } from './testing/run-citizen';

const PAPER = resolve(__dirname, '../../../../shared/paper.txt');
const testWithPaper = existsSync(PAPER) ? test : test.skip;
if (!existsSync(PAPER)) console.warn('Skipped: the text of the paper is not beside the project.');

let database: TestDatabase;
let platform: Platform;
let asked: AskedPlatform;
let directory: string;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
  await loadSampleYear(database.owner, { onProgress: () => undefined });
  platform = await startPlatform({ databaseUrl: database.url });
  asked = { url: platform.url, token: await platform.tokenFor(['secretary']) };
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-check-'));
}, 300_000);

afterAll(async () => {
  await platform.stop();
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

function check(...args: readonly string[]): Promise<Ended> {
  const env = { DATABASE_URL: database.url, CITIZEN_TOKEN: asked.token };
  return runCitizen(['check', ...args], { cwd: directory, env });
}

type Report = CheckReport & { readonly counts: Readonly<Record<string, number>> };

async function reportOn(path: string): Promise<{ readonly report: Report; readonly code: number | null }> {
  const { out, code } = await check(path, '--url', platform.url, '--format', 'json');
  return { report: JSON.parse(out) as Report, code };
}

const verdicts = ({ findings }: Report) =>
  findings.map(({ verdict, printed, claim, ours }) =>
    printed === null
      ? `${verdict}: ${claim}`
      : `${verdict}: ${printed} for ${ours[0]?.text} of ${ours[0]?.of}`,
  );

describe('the Confidence and Satisfaction Report of 27 June 2023', () => {
  let report: Report;
  let code: number | null;
  beforeAll(async () => {
    if (existsSync(PAPER)) ({ report, code } = await reportOn(PAPER));
  });

  testWithPaper('is not supported by the data in one claim, and says so by its exit code', () => {
    expect(report).toMatchObject({
      paper: 'paper.txt',
      period: { from: '2022-04', to: '2023-03' },
      reading: 'the last financial year that had ended on 2023-06-27, the date of the paper in line 7',
      synthetic: true,
      counts: { AGREES: 130, ROUNDS_LOOSELY: 1, DISAGREES: 0, NOT_SUPPORTED: 1, NOT_RECOGNISED: 7 },
    });
    expect(code).toBe(1);
  });

  testWithPaper('has all 113 figures recognised for what they are, and each agrees', () => {
    const unlike = readPaperFigures().filter(({ id, paragraph, value, unit }) => {
      const found = report.findings.find(
        ({ place, printed, ours }) =>
          place.paragraph === String(paragraph) &&
          ours[0]?.of === PAPER_SUBJECTS[id] &&
          printed?.endsWith('%') === (unit === 'percent') &&
          Number(printed.replaceAll(/[,%]/g, '')) === value,
      );
      return found?.verdict !== 'AGREES';
    });
    expect(unlike).toEqual([]);
    expect(Object.keys(PAPER_SUBJECTS)).toHaveLength(113);
  });

  testWithPaper('gives a growth of +8,000 that is one of +7,565', () => {
    expect(report.findings.filter(({ verdict }) => verdict === 'ROUNDS_LOOSELY')).toEqual([
      expect.objectContaining({
        place: { paragraph: '31', line: 82 },
        printed: '+8000',
        ours: [
          expect.objectContaining({ value: 7565 }),
          expect.objectContaining({ value: 112_268 }),
          expect.objectContaining({ value: 119_833 }),
        ],
        why: '+8000 is the difference of the rounded figures; the figures themselves differ by +7,565, from 112,268 to 119,833',
      }),
    ]);
  });

  testWithPaper('denies in paragraph 35 a difference that paragraph 16 prints', async () => {
    const [finding] = report.findings.filter(({ verdict }) => verdict === 'NOT_SUPPORTED');
    expect(finding).toMatchObject({
      place: { paragraph: '35', line: 110 },
      claim: 'not any significant differences in other protected characteristics.',
      why: expect.stringMatching(
        /Gender: Female 72\.01%, Male 67\.02% .*; paragraph 16 of the paper prints 72% and 67%\)/,
      ),
      readings: [
        'taken to be of “Helped with the issue: 8 or above”, which the paper gives by these characteristics',
      ],
    });
    const { data } = await askPlatform(asked, finding?.query ?? '');
    const female = { group: [{ code: 'FEMALE' }], value: { numerator: 2269, denominator: 3151 } };
    expect(data).toMatchObject({
      t1: { table: { rows: expect.arrayContaining([expect.objectContaining({})]) } },
    });
    const rows = (data as { t1: { table: { rows: readonly unknown[] } } }).t1.table.rows;
    expect(rows[0]).toMatchObject(female);
  });

  testWithPaper('is read in its words too, and what is not read is listed with the reason', () => {
    const inWords = report.findings.filter(
      ({ printed, verdict }) => printed === null && verdict === 'AGREES',
    );
    expect(inWords.map(({ place, claim }) => `${place.paragraph}: ${claim}`)).toEqual([
      '16: increases as respondents become older',
      '16: 18-24-year olds having the lowest',
      '16: increases for every age bracket',
      '16: who choose to fill in their gender were above the overall',
      '16: who filled out demographic data had a higher score than those that left it blank',
      '16: who filled in characteristics stating they received a better service than who left it blank',
      "16: prefer not to say' lowest",
      '16: Bisexual having highest',
      expect.stringMatching(
        /^17: significant difference in satisfaction levels between users .* compared to the chat bot$/,
      ),
      '28: below the national average',
      '28: similar to Greater Manchester and the Metropolitan Police',
      '31: 112,000 members to 120,000 (+8000)',
      '31: all LPAs have increased',
      '35: Young People are less likely',
    ]);
    const unread = report.findings.filter(({ verdict }) => verdict === 'NOT_RECOGNISED');
    expect(unread.map(({ place, why }) => `${place.paragraph}: ${why}`)).toEqual([
      '12: “contributed most” is not a comparison of two figures',
      '13: “higher”: the sentence does not say of which figure, or than what',
      '13: “contributed most” is not a comparison of two figures',
      '14: “contributed most” is not a comparison of two figures',
      '16: “lower”: the sentence does not say of which figure, or than what',
      expect.stringMatching(/^32: “increases” says what a table or figure shows/),
      expect.stringMatching(/^33: “increase” says what a table or figure shows/),
    ]);
  });
});

test('a true paper in other words agrees in every claim', async () => {
  await writeFile(join(directory, 'true.md'), TRUE_PAPER);
  const { report, code } = await reportOn('true.md');
  const others = report.findings.filter(({ verdict }) => verdict !== 'AGREES');
  expect(others).toEqual([]);
  expect(verdicts(report)).toHaveLength(18);
  expect(code).toBe(0);
});

test('a Word paper with wrong figures and claims is caught in each of them', async () => {
  await writeFile(join(directory, 'false.docx'), FALSE_PAPER);
  const { report, code } = await reportOn('false.docx');
  const walsall = 'WMNow members, Local policing area: Walsall';
  const helped = 'Helped with the issue: 8 or above, 2022-04 to 2023-03';
  expect(verdicts(report)).toEqual([
    `DISAGREES: 69% for 65.98% of ${helped}`,
    `ROUNDS_LOOSELY: 70% for 65.98% of ${helped}`,
    'NOT_SUPPORTED: no significant difference between men and women',
    'NOT_SUPPORTED: Men scored higher than women',
    'NOT_SUPPORTED: 75 and over had the lowest',
    'DISAGREES: 119,000 for 112,268 of WMNow members, 2022-03',
    'DISAGREES: 112,000 for 119,833 of WMNow members, 2023-03',
    'DISAGREES: -7,000 for +7,565 of change of WMNow members, 2023-03, from 2022-03',
    'NOT_SUPPORTED: 119,000 in March 2022 to 112,000 in March 2023 (-7,000)',
    `AGREES: 9,177 for 9,177 of ${walsall}, 2022-03`,
    `DISAGREES: 9,761 for 9,751 of ${walsall}, 2023-03`,
    `DISAGREES: 584 for +574 of change of ${walsall}, 2023-03, from 2022-03`,
    'AGREES: 112,268 for 112,268 of WMNow members, 2022-03',
    'AGREES: 119,833 for 119,833 of WMNow members, 2023-03',
    'AGREES: 7,565 for +7,565 of change of WMNow members, 2023-03, from 2022-03',
    'NOT_RECOGNISED: 12% of callers hung up.',
  ]);
  expect(code).toBe(1);
});

test('without an address the platform is started for the check', async () => {
  await writeFile(join(directory, 'short.txt'), '1. 66% were helped with the issue.\n');
  const { code, out, err } = await check('short.txt', '--period', '2022-04..2023-03');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n').at(-2)).toBe(
    '1 claim read: 1 AGREES, 0 ROUNDS_LOOSELY, 0 DISAGREES, 0 NOT_SUPPORTED, 0 NOT_RECOGNISED',
  );
});

test.each([
  [['paper.pdf'], 2, /^error PAPER_FORMAT_UNKNOWN: paper\.pdf /],
  [['none.txt'], 2, /^error PAPER_UNREADABLE: none\.txt /],
  [['undated.txt'], 2, /^error PERIOD_UNKNOWN: .*--period 2022-04\.\.2023-03/],
  [['empty.txt'], 2, /^error PAPER_EMPTY: /],
  [['undated.txt', '--period', '2023-03..2022-04'], 2, /^error USAGE: .*such as 2022-04\.\.2023-03/],
  [['undated.txt', '--format', 'pdf'], 2, /^error USAGE: .*text, csv, json/],
  [['undated.txt', '--url', 'http://127.0.0.1:1/graphql'], 1, /^error PLATFORM_UNREACHABLE: /],
])('citizen check %j ends with %i and says why', async (args, code, reason) => {
  await writeFile(join(directory, 'undated.txt'), '1. 66% were helped with the issue.\n');
  await writeFile(join(directory, 'empty.txt'), '');
  const address = args.includes('--url') ? [] : ['--url', platform.url];
  expect(await check(...args, ...address)).toEqual({ code, out: '', err: expect.stringMatching(reason) });
});

test('the lexicon names only metrics, dimensions and values that the schema has', async () => {
  const catalogue = parseCatalogue((await askPlatform(asked, CATALOGUE_QUERY)).data);
  const ids = catalogue.map(({ id }) => id);
  const dimensions = catalogue.flatMap((metric) => metric.dimensions);
  const names = dimensions.map(({ name }) => name);
  const codes = dimensions.flatMap(({ name, values }) => values.map(({ code }) => `${name} ${code}`));
  const { metrics, general, topics, values, characteristics, labelled, carried, notGroups } = LEXICON;
  const unknown = [
    ...[...Object.keys(metrics), ...general.flatMap((entry) => entry.metrics)].filter(
      (id) => !ids.includes(id),
    ),
    ...topics.flatMap((topic) => topic.metrics).filter((prefix) => !ids.some((id) => id.startsWith(prefix))),
    ...[...Object.keys(LEXICON.dimensions), ...characteristics.dimensions, ...labelled, ...carried].filter(
      (name) => !names.includes(name),
    ),
    ...values
      .flatMap((value) => value.codes.map((code) => `${value.dimension} ${code}`))
      .filter((code) => !codes.includes(code)),
    ...[...Object.keys(LEXICON.anyDimension), ...notGroups].filter(
      (code) => !codes.some((each) => each.endsWith(` ${code}`)),
    ),
  ];
  expect(unknown).toEqual([]);
});
