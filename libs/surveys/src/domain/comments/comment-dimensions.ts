import { DEFAULT_TAXONOMY } from '@citizen-graph/free-text';
import { NOT_RECORDED } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { QUESTIONS } from '../question-bank';

/** The score beside a comment: the middle begins at 5, the top box at 8. */
export const SCORE_BAND_DIMENSION: Dimension = {
  name: 'SCORE_BAND',
  title: 'Score beside the comment',
  role: 'attribute',
  values: [
    { code: '0_4', label: '0 to 4' },
    { code: '5_7', label: '5 to 7' },
    { code: '8_10', label: '8 to 10' },
    { code: 'NOT_GIVEN', label: 'No score given' },
  ],
  unrecorded: null,
};

const MIDDLE_FROM = 5;
const TOP_FROM = 8;

/** The band of a score from 0 to 10; null is no score. */
export function scoreBandOf(score: number | null): string {
  if (score === null) return 'NOT_GIVEN';
  if (score < MIDDLE_FROM) return '0_4';
  return score < TOP_FROM ? '5_7' : '8_10';
}

export const SENTIMENT_DIMENSION: Dimension = {
  name: 'SENTIMENT',
  title: 'Sentiment',
  role: 'attribute',
  values: [
    { code: 'POSITIVE', label: 'Praise' },
    { code: 'NEGATIVE', label: 'Criticism' },
    { code: 'MIXED', label: 'Both' },
    { code: 'NEUTRAL', label: 'Neither' },
  ],
  unrecorded: null,
};

export const COMMENT_QUESTION_DIMENSION: Dimension = {
  name: 'QUESTION',
  title: 'Question beside the comment',
  role: 'attribute',
  values: [...Object.values(QUESTIONS).map(({ code, title }) => ({ code, label: title })), NOT_RECORDED],
  unrecorded: null,
};

/** The themes of the taxonomy that comes with the platform; those that analysts add are told by `commentThemes` alone. */
export const THEME_DIMENSION: Dimension = {
  name: 'THEME',
  title: 'Theme',
  role: 'attribute',
  values: DEFAULT_TAXONOMY.themes.map(({ code, title }) => ({ code, label: title })),
  unrecorded: null,
  overlaps: true,
};
