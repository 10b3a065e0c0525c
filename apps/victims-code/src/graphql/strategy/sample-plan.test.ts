import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VictimsBoardDocument, VictimsStrategyDocument } from '@citizen-graph/operations';
import type { VictimsBoardQuery, VictimsStrategyQuery } from '@citizen-graph/operations';
import { writeSamplePlan } from '@citizen-graph/sample-data';
import { loadPlan } from '@citizen-graph/victims-code';
import { parse } from 'csv-parse/sync';
import { openStrategySubgraph } from '../../testing/strategy-subgraph';
import type { StrategySubgraph } from '../../testing/strategy-subgraph';

type Line = Readonly<Record<string, string>>;

let subgraph: StrategySubgraph;
let directory: string;
let folder: string;

beforeAll(async () => {
  subgraph = await openStrategySubgraph();
  directory = await mkdtemp(join(tmpdir(), 'sample-plan-'));
  folder = await writeSamplePlan(directory);
  await loadPlan(subgraph.database.owner, {
    folder,
    editor: { name: 'loader', client: 'test', today: '2023-04-01', synthetic: true },
    onIssues: (fileName, issues) => Promise.reject(new Error(`${fileName}: ${JSON.stringify(issues)}`)),
    onNotice: (notice) => {
      throw new Error(notice);
    },
  });
});
afterAll(async () => {
  await subgraph.drop();
  await rm(directory, { recursive: true });
});

async function linesOf(fileName: string): Promise<readonly Line[]> {
  return parse<Line>(await readFile(join(folder, fileName), 'utf8'), { columns: true });
}

test('attendance of the sample year is what a count of its file gives, and says that it is made up', async () => {
  const variables = { period: { from: '2022-04', to: '2023-03' } };
  const { data } = await subgraph.ask(VictimsBoardDocument, variables);
  const board = (data as VictimsBoardQuery).victimsCode?.board;
  const rows = [...(board?.departments.rows ?? []), ...(board?.organisations.rows ?? [])];
  const held = (await linesOf('meetings.csv')).filter(({ status }) => status === 'Held');
  const count = (code: string, name: string, attendance: string) =>
    held.filter((line) => [code, name].includes(line['member'] ?? '') && line['attendance'] === attendance)
      .length;
  expect(rows).toHaveLength(10);
  expect(board?.departments).toMatchObject({ meetingsHeld: 11, synthetic: true });
  for (const { member, present, deputy, apologies, absent, represented } of rows) {
    const counted = ['Present', 'Deputy', 'Apologies', 'Absent'].map((attendance) =>
      count(member.code, member.name, attendance),
    );
    expect([present, deputy, apologies, absent]).toEqual(counted);
    const [came = 0, sent = 0] = counted;
    expect(represented.value).toBeCloseTo((100 * (came + sent)) / 11, 9);
  }
});

test('the sample plan shows every colour at the end of its year, and says that it is made up', async () => {
  const { data } = await subgraph.ask(VictimsStrategyDocument, { on: '2023-03-20' });
  const strategy = (data as VictimsStrategyQuery).victimsCode?.strategy;
  const actions = await linesOf('actions.csv');
  const done = actions.filter(({ completed_on: day = '' }) => day !== '' && day <= '2023-03-20').length;
  const late = actions.filter((line) => line['completed_on'] === '' && (line['due_on'] ?? '') < '2023-03-20');
  const [whole] = strategy?.whole ?? [];
  expect(strategy?.synthetic).toBe(true);
  expect(whole).toMatchObject({ actions: 20, blue: done });
  expect(whole?.red).toBeGreaterThanOrEqual(late.length);
  const least = Math.min(whole?.blue ?? 0, whole?.red ?? 0, whole?.amber ?? 0, whole?.green ?? 0);
  expect(least).toBeGreaterThan(0);
});
