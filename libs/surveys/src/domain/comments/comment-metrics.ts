import { DEFAULT_TAXONOMY } from '@citizen-graph/free-text';
import type { Theme } from '@citizen-graph/free-text';
import { everySegmentOf } from '@citizen-graph/metrics';
import type { Measure, MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { SURVEY_DIMENSION } from '../dimensions';
import {
  COMMENT_QUESTION_DIMENSION,
  SCORE_BAND_DIMENSION,
  SENTIMENT_DIMENSION,
  THEME_DIMENSION,
} from './comment-dimensions';
import {
  COMMENTS,
  COMMENTS_WITH_A_THEME,
  NEGATIVE_COMMENTS,
  POSITIVE_COMMENTS,
  THEME_MENTIONS,
  commentsOnTheme,
} from './comment-measures';

/** The dataset that comments come in. */
export const COMMENTS_DATASET = 'survey-comments';

const CUTS: readonly Dimension[] = [
  AREA_DIMENSION,
  SURVEY_DIMENSION,
  COMMENT_QUESTION_DIMENSION,
  SCORE_BAND_DIMENSION,
];

const BY_RULES =
  'Rules read the comments, not people, and they err: how often is in docs/methods/free-text.md. ' +
  'Those who write a comment are not like those who do not.';

/** What has to be known of a theme to count it. */
export type NamedTheme = Pick<Theme, 'code' | 'title' | 'description'>;

type Particulars = Pick<MetricDefinition, 'id' | 'title' | 'definition' | 'unit' | 'arithmetic'> &
  Partial<Pick<MetricDefinition, 'dimensions' | 'polarity'>>;

/** Comments counted, and what share of them praises or criticises. */
const SENTIMENT_METRICS: readonly MetricDefinition[] = [
  metric({
    id: 'survey-comments',
    title: 'Comments in surveys',
    definition: 'Comments that respondents wrote in their own words.',
    unit: 'COUNT',
    dimensions: [...CUTS, SENTIMENT_DIMENSION],
    arithmetic: { kind: 'count', of: everySegmentOf(COMMENTS) },
  }),
  metric({
    id: 'survey-comments-positive',
    title: 'Comments that praise',
    definition: `Of comments, the percentage that praise the service and do not criticise it. ${BY_RULES}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    arithmetic: ofComments(POSITIVE_COMMENTS),
  }),
  metric({
    id: 'survey-comments-negative',
    title: 'Comments that criticise',
    definition: `Of comments, the percentage that criticise the service and do not praise it. ${BY_RULES}`,
    unit: 'PERCENT',
    polarity: 'LOWER_IS_BETTER',
    arithmetic: ofComments(NEGATIVE_COMMENTS),
  }),
  metric({
    id: 'survey-comments-with-a-theme',
    title: 'Comments with a theme',
    definition: 'Of comments, the percentage in which a theme of the taxonomy in force was found.',
    unit: 'PERCENT',
    arithmetic: ofComments(COMMENTS_WITH_A_THEME),
  }),
  metric({
    id: 'comment-theme-mentions',
    title: 'Themes of comments',
    definition: `Themes found in comments; a comment with several themes counts in each. ${BY_RULES}`,
    unit: 'COUNT',
    dimensions: [
      AREA_DIMENSION,
      SURVEY_DIMENSION,
      SCORE_BAND_DIMENSION,
      SENTIMENT_DIMENSION,
      THEME_DIMENSION,
    ],
    arithmetic: { kind: 'count', of: everySegmentOf(THEME_MENTIONS) },
  }),
];

/** Every figure of comments. */
export const COMMENT_METRICS: readonly MetricDefinition[] = [
  ...SENTIMENT_METRICS,
  ...DEFAULT_TAXONOMY.themes.map(themeMetric),
];

/** The share of comments that have a theme, of the taxonomy in force or of any other. */
export function themeMetric({ code, title, description }: NamedTheme): MetricDefinition {
  const measure = commentsOnTheme(code);
  return metric({
    id: measure.id,
    title: `Comments on: ${title}`,
    definition: `Of comments, the percentage with this theme, in praise or in blame. ${description} ${BY_RULES}`,
    unit: 'PERCENT',
    dimensions: [...CUTS, SENTIMENT_DIMENSION],
    arithmetic: ofComments(measure),
  });
}

function metric({ dimensions = CUTS, polarity = 'NEUTRAL', ...rest }: Particulars): MetricDefinition {
  return {
    ...rest,
    polarity,
    target: null,
    source: { name: 'Comments in satisfaction surveys', publisher: 'West Midlands Police' },
    boards: [],
    dimensions,
    datasets: { of: [COMMENTS_DATASET], to: [COMMENTS_DATASET] },
  };
}

function ofComments(part: Measure): MetricDefinition['arithmetic'] {
  return { kind: 'ratio', of: everySegmentOf(part), to: everySegmentOf(COMMENTS), per: 100, isPart: true };
}
