import { DEFAULT_TAXONOMY, REDACTOR_VERSION, SENTIMENT_VERSION } from '@citizen-graph/free-text';
import { commentAnalyser } from './analyse-comment';
import { NOT_ANALYSED, themesOf } from './comment';
import type { Comment } from './comment';
import { scoreBandOf } from './comment-dimensions';
import { observeComment, observeMentions } from './observe-comment';

const RAW: Comment = {
  commentId: 'CM-1',
  responseId: null,
  survey: 'FORCE_CONTACT',
  completedAt: '2022-05-01T00:30:00+01:00',
  area: 'E08000025',
  question: 'timeliness',
  score: 2,
  text: 'PC [name] was useless, I was on hold for 50 minutes and [name] cut me off',
  ...NOT_ANALYSED,
};
const PLACE = { month: '2022-05', segment: 'FORCE_CONTACT', area: 'E08000025' };
const COUNTED = { numerator: 1, value: 0 };

const analysed = commentAnalyser(DEFAULT_TAXONOMY)(RAW);

test('commentAnalyser() works out what follows from the text, and with which versions', () => {
  expect(analysed).toEqual({
    ...RAW,
    redactions: '{"NAME":2}',
    redactorVersion: REDACTOR_VERSION,
    themes: expect.stringContaining('TIME_TO_ANSWER'),
    taxonomyVersion: DEFAULT_TAXONOMY.version,
    sentiment: 'NEGATIVE',
    sentimentScore: expect.any(Number),
    sentimentVersion: SENTIMENT_VERSION,
  });
  expect(commentAnalyser(DEFAULT_TAXONOMY)(analysed)).toEqual(analysed);
});

test('a comment counts once, in the month in London, with its sentiment and each theme', () => {
  const comment = { ...analysed, themes: 'TIME_TO_ANSWER ATTITUDE' };
  expect(observeComment(comment)).toEqual({
    ...PLACE,
    attributes: [
      { dimension: 'SCORE_BAND', value: '0_4' },
      { dimension: 'SENTIMENT', value: 'NEGATIVE' },
      { dimension: 'QUESTION', value: 'timeliness' },
    ],
    measurements: [
      { measure: 'survey-comments', ...COUNTED },
      { measure: 'survey-comments-negative', ...COUNTED },
      { measure: 'survey-comments-with-a-theme', ...COUNTED },
      { measure: 'comments-on-time-to-answer', ...COUNTED },
      { measure: 'comments-on-attitude', ...COUNTED },
    ],
  });
  expect(observeMentions(comment).map(({ attributes }) => attributes.at(-1))).toEqual([
    { dimension: 'THEME', value: 'TIME_TO_ANSWER' },
    { dimension: 'THEME', value: 'ATTITUDE' },
  ]);
});

test('a comment without a theme, a question or praise counts as a comment alone', () => {
  const comment = { ...analysed, themes: '', question: null, score: null, sentiment: 'NEUTRAL' };
  expect(observeComment(comment)).toMatchObject({
    attributes: [{ value: 'NOT_GIVEN' }, { value: 'NEUTRAL' }, { value: 'NOT_RECORDED' }],
    measurements: [{ measure: 'survey-comments', ...COUNTED }],
  });
  expect(observeMentions(comment)).toEqual([]);
  expect(themesOf(comment)).toEqual([]);
});

test.each([
  [null, 'NOT_GIVEN'],
  [0, '0_4'],
  [4, '0_4'],
  [5, '5_7'],
  [7, '5_7'],
  [8, '8_10'],
  [10, '8_10'],
])('the band of %p is %s', (score, band) => {
  expect(scoreBandOf(score)).toBe(band);
});
