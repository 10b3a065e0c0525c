import { toLabelledComment } from './labelled-comment';
import { leftOf, measureRedaction } from './measure-redaction';
import { measureSentiment } from './measure-sentiment';
import { measureThemes } from './measure-themes';
import { f1, shareOf } from './share';

const comment = (
  text: string,
  themes: readonly string[] = [],
  sentiment: 'POSITIVE' | 'NEUTRAL' = 'NEUTRAL',
) => toLabelledComment({ id: 'X', text, themes, sentiment });

const FOUND = comment('PC {NAME:Smith} on {PHONE:0121 496 0123}', ['PRAISE_OFFICER']);
const LEFT = comment('ask {NAME:the bloke next door}');
const SPOILT = comment('then Jamal came');
const CLEAN = comment('very kind', ['ATTITUDE'], 'POSITIVE');

test('toLabelledComment() takes the marks out and says where they stood', () => {
  expect(FOUND.text).toBe('PC Smith on 0121 496 0123');
  expect(FOUND.spans).toEqual([
    { start: 3, end: 8, kind: 'NAME' },
    { start: 12, end: 25, kind: 'PHONE' },
  ]);
});

test('measureRedaction() counts pieces that are gone, finds that are right, and comments', () => {
  const measures = measureRedaction([FOUND, LEFT, SPOILT, CLEAN]);
  expect(measures).toMatchObject({
    recall: { hits: 2, of: 3 },
    precision: { hits: 2, of: 3 },
    leaking: { hits: 1, of: 2 },
    spoilt: { hits: 1, of: 2 },
  });
  expect(measures.byKind.find(({ kind }) => kind === 'NAME')).toMatchObject({
    recall: { hits: 1, of: 2 },
    precision: { hits: 1, of: 2 },
  });
  expect(leftOf(LEFT)).toEqual(['the bloke next door']);
});

test('measureThemes() counts finds over all themes, and comments that are wholly right', () => {
  const measures = measureThemes([FOUND, CLEAN]);
  expect(measures).toMatchObject({
    microPrecision: { hits: 1, of: 1 },
    microRecall: { hits: 1, of: 2 },
    microF1: 2 / 3,
    macroF1: 1 / 2,
    exact: { hits: 1, of: 2 },
  });
});

test('measureSentiment() counts by what was expected and what was found', () => {
  const { accuracy, confusion } = measureSentiment([CLEAN, comment('very kind')]);
  expect(accuracy).toMatchObject({ hits: 1, of: 2 });
  expect(confusion).toEqual([
    [1, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [1, 0, 0, 0],
  ]);
});

test('a share of nothing has no value, and the Wilson interval of 81 in 263 is the published one', () => {
  expect(shareOf(0, 0)).toEqual({ hits: 0, of: 0, value: null, interval: null });
  expect(shareOf(81, 263).interval).toEqual({
    lower: expect.closeTo(0.2553, 4),
    upper: expect.closeTo(0.3662, 4),
  });
});

test('f1() is the harmonic mean of precision and recall', () => {
  // Precision 8 in 10, recall 8 in 16.
  expect(f1({ right: 8, wrong: 2, missed: 8 })).toBeCloseTo((2 * 0.8 * 0.5) / (0.8 + 0.5), 12);
  expect(f1({ right: 0, wrong: 0, missed: 0 })).toBeNull();
});
