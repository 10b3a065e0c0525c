import { readPaperFigures, roundAsPaper } from './paper-figures';
import { recount } from './testing/recount';
import { writeAndRead } from './testing/written-sample';
import type { WrittenSample } from './testing/written-sample';

const figures = readPaperFigures();
let sample: WrittenSample;

beforeAll(async () => {
  sample = await writeAndRead({ scale: 1 });
});

afterAll(() => sample.remove());

test.each(figures)(
  '$id recounted from the files rounds to the $value of the paper',
  ({ id, value, rounding }) => {
    expect(roundAsPaper(recount(id, sample), rounding)).toBe(value);
  },
);

const wholePercents = figures.filter(({ rounding }) => rounding === 'nearest 1');

test.each(wholePercents)('$id lies well inside the rounding of $value', ({ id, value }) => {
  expect(Math.abs(recount(id, sample) - value)).toBeLessThan(0.25);
});
