import { writeAndRead } from '../testing/written-sample';
import type { Line, WrittenSample } from '../testing/written-sample';

let sample: WrittenSample;
beforeAll(async () => {
  sample = await writeAndRead({
    scale: 1,
    datasets: ['stop-and-search-receipts', 'stop-and-search-feedback-online'],
  });
});
afterAll(() => sample.remove());

/** How many lines there are of each month, place and area. */
function counts(lines: readonly Line[], month: string): Readonly<Record<string, number>> {
  const keys = lines.map((line) => [line[month], line.place, line.area].join(' ')).toSorted();
  return Object.fromEntries(keys.map((key) => [key, keys.filter((each) => each === key).length]));
}

test('there is an answer for each receipt that was answered, of its month, place and area', () => {
  const receipts = sample.linesOf('stop-and-search-receipts');
  const answers = sample.linesOf('stop-and-search-feedback-online');
  expect([receipts.length, answers.length]).toEqual([1_200, 69]);
  const answered = receipts.filter(({ answered: isAnswered }) => isAnswered === 'Yes');
  expect(counts(answers, 'answered_in')).toEqual(counts(answered, 'issued_in'));
});

test('no answer is of a month of the paper’s figures, which it would change', () => {
  const months = new Set(sample.linesOf('stop-and-search-feedback-online').map((line) => line.answered_in));
  expect([...months]).toEqual(['2022-10', '2022-11', '2022-12']);
});
