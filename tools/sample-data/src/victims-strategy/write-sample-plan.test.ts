import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeSamplePlan } from './write-sample-plan';

type Line = Readonly<Record<string, string>>;

async function writePlan(): Promise<ReadonlyMap<string, readonly Line[]>> {
  const directory = await mkdtemp(join(tmpdir(), 'sample-plan-'));
  const folder = await writeSamplePlan(directory);
  const names = ['priorities', 'organisations', 'meetings', 'actions', 'notes', 'decisions'];
  const texts = names.map((name) => readFile(join(folder, `${name}.csv`), 'utf8'));
  const files = (await Promise.all(texts)).map((text) => parse<Line>(text, { columns: true }));
  await rm(directory, { recursive: true });
  return new Map(names.map((name, index) => [name, files[index] ?? []]));
}

test('writeSamplePlan() writes the same plan every time: five priorities, twenty actions, a year of meetings', async () => {
  const plan = await writePlan();
  expect(await writePlan()).toEqual(plan);
  const count = (name: string, column: string) => new Set(plan.get(name)?.map((line) => line[column])).size;
  expect(count('priorities', 'id')).toBe(5);
  expect(count('actions', 'id')).toBe(20);
  expect(count('meetings', 'meeting')).toBe(12);
  expect(count('meetings', 'member')).toBe(10);
  expect(plan.get('meetings')).toHaveLength(120);
  expect(count('notes', 'action')).toBe(20);
});

test('meetings are second Tuesdays, and nothing arose from one that was not held', async () => {
  const plan = await writePlan();
  const days = [...new Set(plan.get('meetings')?.map((line) => line['meets_on'] ?? ''))];
  expect(days.slice(0, 3)).toEqual(['2022-04-12', '2022-05-10', '2022-06-14']);
  expect(days.every((day) => new Date(day).getUTCDay() === 2)).toBe(true);
  const held = plan
    .get('meetings')
    ?.filter(({ status }) => status === 'Held')
    .map(({ meeting }) => meeting);
  const arisen = ['actions', 'decisions'].flatMap(
    (name) => plan.get(name)?.map(({ meeting }) => meeting) ?? [],
  );
  expect(arisen.filter((meeting) => meeting !== '' && held?.includes(meeting) !== true)).toEqual([]);
});

test('what is reported rises, is at most 99, and ends before completion', async () => {
  const plan = await writePlan();
  for (const { id, completed_on: completedOn } of plan.get('actions') ?? []) {
    const notes = plan.get('notes')?.filter(({ action }) => action === id) ?? [];
    const progress = notes.map((note) => Number(note['progress']));
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(Math.max(...progress)).toBeLessThan(100);
    if (completedOn !== '') {
      expect(notes.every((note) => (note['reported_on'] ?? '') < (completedOn ?? ''))).toBe(true);
    }
  }
});
