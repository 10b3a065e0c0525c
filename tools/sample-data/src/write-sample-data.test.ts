import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { writeAndRead } from './testing/written-sample';
import type { WrittenSample } from './testing/written-sample';

function digestsOf({ directory, files }: WrittenSample): readonly (readonly [string, string])[] {
  return files.map(({ path }) => {
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
    return [relative(directory, path), digest];
  });
}

test('writeSampleData() writes byte-identical files every time', async () => {
  const first = await writeAndRead({ scale: 1 });
  const second = await writeAndRead({ scale: 1 });
  expect(digestsOf(second)).toEqual(digestsOf(first));
  await Promise.all([first.remove(), second.remove()]);
}, 30_000);

test('a file for the year has the rows of its months in order', async () => {
  const datasets = ['t3-pilot-survey', 'live-chat-survey'];
  const monthly = await writeAndRead({ scale: 1, datasets });
  const yearly = await writeAndRead({ scale: 1, datasets, by: 'year' });
  expect(yearly.files.map(({ path }) => relative(yearly.directory, path))).toEqual([
    't3-pilot-survey/2022-04-to-2023-03-t3-pilot-survey.csv',
    'live-chat-survey/2022-04-to-2023-03-live-chat-survey.csv',
  ]);
  const identifiers = (sample: WrittenSample): readonly unknown[] =>
    datasets.flatMap(sample.linesOf).map((line) => line.response_id);
  expect(identifiers(yearly)).toEqual(identifiers(monthly));
  await Promise.all([monthly.remove(), yearly.remove()]);
});

test('writeSampleData() reports each file once it is written, in the order it returns them', async () => {
  const onFile = jest.fn();
  const sample = await writeAndRead({ scale: 1, datasets: ['population', 'wmnow-membership'], onFile });
  expect(onFile.mock.calls.map(([file]) => file)).toEqual(sample.files);
  expect(sample.files[0]).toMatchObject({ dataset: 'population', rows: 7 });
  await sample.remove();
});

test.each([0, 1.5, NaN])('a scale of %p is refused', async (scale) => {
  await expect(writeAndRead({ scale })).rejects.toThrow('whole number');
});

test('an unknown dataset is refused by name', async () => {
  await expect(writeAndRead({ scale: 1, datasets: ['weather'] })).rejects.toThrow('No such dataset: weather');
});
