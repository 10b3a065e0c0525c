import { readPaperFigures } from './paper-figures';
import { recount } from './testing/recount';
import { writeAndRead } from './testing/written-sample';
import type { WrittenSample } from './testing/written-sample';

const unscaled: readonly string[] = [
  'population',
  'population-by-ethnic-group',
  'wmnow-membership',
  'wmnow-movements',
  'wmnow-neighbourhood-membership',
  'wmnow-messages',
  'wmnow-campaigns',
  'public-confidence',
  'national-survey-frame',
];
const figures = readPaperFigures();
let once: WrittenSample;
let thrice: WrittenSample;

beforeAll(async () => {
  once = await writeAndRead({ scale: 1 });
  thrice = await writeAndRead({ scale: 3 });
}, 60_000);

afterAll(() => Promise.all([once.remove(), thrice.remove()]));

test('scale 3 has three times the rows in every file of records, and the same in published figures', () => {
  const expected = once.files.map(({ dataset, rows }) => rows * (unscaled.includes(dataset) ? 1 : 3));
  expect(thrice.files.map(({ rows }) => rows)).toEqual(expected);
});

test.each(figures.filter(({ unit }) => unit === 'percent'))(
  '$id at scale 3 is within 2 points of $value',
  ({ id, value }) => {
    expect(Math.abs(recount(id, thrice) - value)).toBeLessThan(2);
  },
);

test.each(['force-contact-survey', 'live-chat-survey'])(
  '%s at scale 3 has no identifier twice',
  (dataset) => {
    const identifiers = thrice.linesOf(dataset).map((line) => line.response_id);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  },
);

test('repetitions of a response differ in area and characteristics', () => {
  const combinations = (sample: WrittenSample): number =>
    new Set(sample.linesOf('force-contact-survey').map((line) => Object.values(line).slice(2).join())).size;
  expect(combinations(thrice)).toBeGreaterThan(1.5 * combinations(once));
});
