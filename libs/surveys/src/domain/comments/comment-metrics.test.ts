import { DEFAULT_TAXONOMY } from '@citizen-graph/free-text';
import { COMMENT_METRICS, themeMetric } from './comment-metrics';

const THEME_IDS = DEFAULT_TAXONOMY.themes.map(
  ({ code }) => `comments-on-${code.toLowerCase().replaceAll('_', '-')}`,
);

test('there is a metric for comments, their sentiment, all themes together, and each theme', () => {
  expect(COMMENT_METRICS.map(({ id }) => id)).toEqual([
    'survey-comments',
    'survey-comments-positive',
    'survey-comments-negative',
    'survey-comments-with-a-theme',
    'comment-theme-mentions',
    ...THEME_IDS,
  ]);
});

test('themes are counted side by side by THEME, and shares of comments are cut by the score beside them', () => {
  const cuts = COMMENT_METRICS.map(({ id, dimensions }) => [
    id,
    dimensions.map(({ name }) => name).join(' '),
  ]);
  expect(Object.fromEntries(cuts)).toEqual({
    'survey-comments': 'AREA SURVEY QUESTION SCORE_BAND SENTIMENT',
    'survey-comments-positive': 'AREA SURVEY QUESTION SCORE_BAND',
    'survey-comments-negative': 'AREA SURVEY QUESTION SCORE_BAND',
    'survey-comments-with-a-theme': 'AREA SURVEY QUESTION SCORE_BAND',
    'comment-theme-mentions': 'AREA SURVEY SCORE_BAND SENTIMENT THEME',
    ...Object.fromEntries(THEME_IDS.map((id) => [id, 'AREA SURVEY QUESTION SCORE_BAND SENTIMENT'])),
  });
});

test('a share says that rules err, rests on comments, and is for no board', () => {
  const shares = COMMENT_METRICS.filter(({ unit }) => unit === 'PERCENT');
  for (const { id, definition, datasets, boards, arithmetic } of shares) {
    expect({ datasets, boards }).toEqual({
      datasets: { of: ['survey-comments'], to: ['survey-comments'] },
      boards: [],
    });
    expect(arithmetic).toMatchObject({ kind: 'ratio', per: 100, isPart: true });
    if (id !== 'survey-comments-with-a-theme') expect(definition).toContain('docs/methods/free-text.md');
  }
});

test('themeMetric() makes the metric of a theme that is not among the default ones', () => {
  const theme = { code: 'THE_WEATHER', title: 'The weather', description: 'It rained.' };
  expect(themeMetric(theme)).toMatchObject({
    id: 'comments-on-the-weather',
    title: 'Comments on: The weather',
    definition: expect.stringContaining('It rained.'),
  });
});
