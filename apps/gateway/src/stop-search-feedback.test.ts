import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StopSearchFeedbackDocument } from '@citizen-graph/operations';
import type { FiguresFragment, StopSearchFeedbackQuery } from '@citizen-graph/operations';
import { londonMonth } from '@citizen-graph/reference';
import { addReceiptBatch, collectFeedback, giveAnswers, issueReceipts } from '@citizen-graph/stop-search';
import type { FeedbackPlace, GivenAnswers } from '@citizen-graph/stop-search';
import type { TestDatabase } from '@citizen-graph/test-database';
import { dataOf } from './testing/answers';
import { fractionsOf } from './testing/fractions';
import { ask } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

const month = londonMonth(Date.now());
const period = { from: month, to: month };
const GOOD: GivenAnswers = { fair: true, explained: true, polite: true, toldOfRecord: false, comment: null };
const BAD: GivenAnswers = {
  fair: false,
  explained: false,
  polite: null,
  toldOfRecord: null,
  comment: 'Rude',
};

/** Given before the form was there, by a QR code that was the same for everybody. */
const EARLIER = `feedback_id,submitted_at,place,fair,explained
SSF-1,${month}-02T10:00:00+00:00,Street,Yes,No
SSF-2,${month}-03T10:00:00+00:00,Custody,No,
`;

let database: TestDatabase;
let platform: WholePlatform;

beforeAll(async () => {
  database = await createWholeDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'feedback-'));
  const file = join(directory, 'feedback.csv');
  await writeFile(file, EARLIER);
  await importInto(database, 'stop-and-search-feedback', file);
  await rm(directory, { recursive: true });
  await answer('STREET', 20, [GOOD, GOOD, BAD]);
  await answer('CUSTODY', 5, [GOOD, BAD]);
  await collectFeedback(database.owner, { collectedBy: 'test' });
  platform = await startWholePlatform(database.url);
});
afterAll(async () => {
  await platform.stop();
  await database.drop();
});

test('StopSearchFeedback: answers of the form and from before it, by place, beside how many answer', async () => {
  const feedback = await run();
  expect({
    fair: shares(feedback.fair),
    explained: shares(feedback.explained),
    polite: shares(feedback.polite),
    toldOfRecord: shares(feedback.toldOfRecord),
    receiptsAnswered: shares(feedback.receiptsAnswered),
  }).toEqual({
    // Five answers of the form and two from before it; one of these left the reasons empty.
    fair: { '': '4/7', STREET: '3/4', CUSTODY: '1/3' },
    explained: { '': '3/6', STREET: '2/4', CUSTODY: '1/2' },
    polite: { '': '3/3', STREET: '2/2', CUSTODY: '1/1' },
    toldOfRecord: { '': '0/3', STREET: '0/2', CUSTODY: '0/1' },
    receiptsAnswered: { '': '5/25', STREET: '3/20', CUSTODY: '2/5' },
  });
  expect([counts(feedback.responses), counts(feedback.receiptsIssued)]).toEqual([
    { '': 7, STREET: 4, CUSTODY: 3 },
    { '': 25, STREET: 20, CUSTODY: 5 },
  ]);
  // Wilson's interval of 5 of 25, worked by hand.
  expect(feedback.receiptsAnswered?.whole?.rows[0]?.value.interval).toEqual({
    lower: expect.closeTo(8.860585, 5),
    upper: expect.closeTo(39.13095, 5),
    method: 'WILSON',
  });
  expect(feedback.responsesToSearches?.whole?.rows[0]?.value.status).toBe('NOT_YET_AVAILABLE');
});

test('StopSearchFeedback names the releases that a figure rests on', async () => {
  const { fair } = await run();
  expect(fair?.whole?.releases.map(({ dataset }) => dataset).toSorted()).toEqual([
    'stop-and-search-feedback',
    'stop-and-search-feedback-online',
  ]);
});

test('StopSearchFeedback says what is asked, and whether receipts lead to searches', async () => {
  const before = (await run()).stopSearch?.feedback;
  expect(before?.linksToSearches).toBe(false);
  expect(before?.questions.map(({ code, wording, isRequired }) => [code, wording, isRequired])).toEqual([
    ['fair', 'Did the officer act fairly?', true],
    ['explained', 'Did the officer explain the reasons for the search?', true],
    ['polite', 'Was the officer polite and respectful?', false],
    ['toldOfRecord', 'Did the officer tell you that you can have a copy of the record of the search?', false],
  ]);
  await answer('STREET', ['SS/2023/1'], []);
  expect((await run()).stopSearch?.feedback?.linksToSearches).toBe(true);
});

/** Issues receipts and answers the first of them. */
async function answer(
  place: FeedbackPlace,
  toIssue: number | readonly string[],
  answers: readonly GivenAnswers[],
): Promise<void> {
  const linked = typeof toIssue !== 'number';
  const id = `${place} ${linked}`;
  const batch = { id, issuedIn: month, place, area: null, expiresOn: '9999-12-31', linked, synthetic: true };
  const codes = await database.owner.transaction(async (manager) => {
    await addReceiptBatch(manager, batch);
    return (await issueReceipts(manager, batch, toIssue).next()).value ?? [];
  });
  for (const [index, given] of answers.entries()) {
    await giveAnswers(database.owner.manager, codes[index]?.short ?? '', given);
  }
}

async function run(): Promise<StopSearchFeedbackQuery> {
  const variables = { period };
  const { body } = await ask(platform.url, StopSearchFeedbackDocument.toString(), { variables });
  return dataOf<StopSearchFeedbackQuery>(body);
}

interface Cut {
  readonly whole?: FiguresFragment | null;
  readonly byPlace?: FiguresFragment | null;
}

const shares = (metric: Cut | null) => ({ ...fractionsOf(metric?.whole), ...fractionsOf(metric?.byPlace) });

function counts(metric: Cut | null): Readonly<Record<string, number | null>> {
  const rows = [...(metric?.whole?.rows ?? []), ...(metric?.byPlace?.rows ?? [])];
  return Object.fromEntries(rows.map(({ group, value }) => [group[0]?.code ?? '', value.value]));
}
