import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { recordNote } from './commands/record-chart-note.command';
import type { NoteToRecord } from './commands/record-chart-note.command';
import { MIGRATIONS } from './sources';
import { recordTerminal } from './testing/record-terminal';
import { runCitizen } from './testing/run-citizen';
import type { Ended } from './testing/run-citizen';

const WHEN = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
});
afterAll(() => database.drop());

function chart(...args: readonly string[]): Promise<Ended> {
  return runCitizen(['chart', ...args], { cwd: __dirname, env: { DATABASE_URL: database.url } });
}

const notes = () =>
  database.owner.query('select metric, kind, month, area, segment, text, recorded_by from ledger.chart_note');

test('a baseline and an annotation are recorded, listed, and one is retracted, once', async () => {
  expect((await chart('list')).out).toMatch(/^Nothing is recorded\..*\n {2}npx citizen chart rebase /);

  const reason = 'The survey is sent on the day of the call.';
  const rebase = ['rebase', 'helped', '--month', '2023-01', '--reason', reason, '--by', 'Head of Insight'];
  expect(await chart(...rebase, '--segment', 'FORCE_CONTACT')).toEqual({
    code: 0,
    out: 'helped has a new baseline from 2023-01, by note 1. To take it back: citizen chart retract 1\n',
    err: '',
  });
  const text = 'Commonwealth Games.';
  expect(
    await chart(
      'annotate',
      'wmnow-members',
      '--month',
      '2022-07',
      '--text',
      text,
      '--area',
      'E08000025',
      '--by',
      'me',
    ),
  ).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^wmnow-members is annotated in 2022-07, by note 2\./),
  });
  expect(await notes()).toEqual([
    {
      metric: 'helped',
      kind: 'REBASING',
      month: '2023-01',
      area: null,
      segment: 'FORCE_CONTACT',
      text: reason,
      recorded_by: 'Head of Insight',
    },
    {
      metric: 'wmnow-members',
      kind: 'ANNOTATION',
      month: '2022-07',
      area: 'E08000025',
      segment: null,
      text,
      recorded_by: 'me',
    },
  ]);

  expect(await chart('retract', '1', '--by', 'board')).toEqual({
    code: 0,
    out: 'Note 1 on helped of 2023-01 is retracted; answers as of before keep it.\n',
    err: '',
  });
  expect(await chart('retract', '1')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^error NOTE_RETRACTED: Note 1 was retracted by board on /),
  });
  expect((await chart('list')).out.split('\n')).toEqual([
    '  no.  kind        metric         month    of             by               when (UTC)        retracted                  text',
    expect.stringMatching(
      `^    1  rebasing    helped         2023-01  FORCE_CONTACT  Head of Insight  ${WHEN}  ${WHEN} by board  The survey `,
    ),
    expect.stringMatching(
      `^    2  annotation  wmnow-members  2022-07  E08000025      me               ${WHEN}  - {26}Commonwealth Games\\.$`,
    ),
    '',
  ]);
  expect(JSON.parse((await chart('list', 'helped', '--json')).out)).toEqual([
    expect.objectContaining({ id: 1, metric: 'helped', retractedBy: 'board' }),
  ]);
});

const HELPED: NoteToRecord = {
  kind: 'REBASING',
  metric: 'helped',
  month: '2023-01',
  area: null,
  segment: null,
  text: 'Because.',
  by: 'me',
};

test.each<[string, Partial<NoteToRecord>, string, RegExp]>([
  [
    'a metric of almost that name',
    { metric: 'helpd' },
    'METRIC_UNKNOWN',
    /no metric helpd\. Did you mean helped\?/,
  ],
  [
    'a metric of no such name',
    { metric: 'x' },
    'METRIC_UNKNOWN',
    /^There is no metric x\. Ask the API for metrics/,
  ],
  ['what is no month', { month: 'January' }, 'USAGE', /^--month January is not a month written YYYY-MM/],
  ['a month of long ago', { month: '1899-12' }, 'INVALID_PERIOD', /lies outside 1900-01 to 2099-12/],
  ['no reason', { text: ' ' }, 'NOTE_EMPTY', /^The note on helped of 2023-01 gives no reason/],
  ['what is no area', { area: 'Coventry' }, 'UNKNOWN_VALUE', /^AREA has no value Coventry; it has: E08/],
  ['what is no survey', { segment: 'x' }, 'UNKNOWN_VALUE', /^SURVEY has no value x; it has: FORCE_CONTACT/],
  [
    'a segment of a metric that has none',
    { metric: 'wmnow-members', segment: 'x' },
    'USAGE',
    /^wmnow-members is not cut by segment; leave --segment out/,
  ],
])('a note on %s is refused, and nothing is recorded', async (_, part, code, message) => {
  const before = await notes();
  const config = { databaseUrl: database.url, home: __dirname };
  const { said, terminal } = recordTerminal();
  await expect(recordNote({ ...HELPED, ...part }, { config, terminal })).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
  expect([said, await notes()]).toEqual([[], before]);
});

test.each([
  [
    ['rebase', 'helped', '--month', '2023-01'],
    2,
    /^error USAGE: required option '--reason <text>' not specified/,
  ],
  [['list', 'helpd'], 1, /^error METRIC_UNKNOWN: /],
  [['retract', '99'], 1, /^error NOTE_UNKNOWN: There is no note 99\. Look for it with: citizen chart list/],
  [['retract', 'first'], 2, /^error USAGE: .*It is the number of a note/],
])('citizen chart %j is refused with %i', async (args, code, reason) => {
  expect(await chart(...args)).toEqual({ code, out: '', err: expect.stringMatching(reason) });
});
