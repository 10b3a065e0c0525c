import type { Attribute, Measure, Measurement, Observation } from '@citizen-graph/metrics';
import { NOT_RECORDED } from '@citizen-graph/reference';
import { monthOfInstant } from '../observe-response';
import { themesOf } from './comment';
import type { Comment } from './comment';
import { scoreBandOf } from './comment-dimensions';
import {
  COMMENTS,
  COMMENTS_WITH_A_THEME,
  NEGATIVE_COMMENTS,
  POSITIVE_COMMENTS,
  THEME_MENTIONS,
  commentsOnTheme,
} from './comment-measures';

/** What a comment adds to cells: itself, its sentiment, and a measure for each of its themes. */
export function observeComment(comment: Comment): Observation {
  const themes = themesOf(comment);
  return {
    ...placeOf(comment),
    attributes: [
      ...attributesOf(comment),
      { dimension: 'QUESTION', value: comment.question ?? NOT_RECORDED.code },
    ],
    measurements: [
      counted(COMMENTS),
      ...(comment.sentiment === 'POSITIVE' ? [counted(POSITIVE_COMMENTS)] : []),
      ...(comment.sentiment === 'NEGATIVE' ? [counted(NEGATIVE_COMMENTS)] : []),
      ...(themes.length > 0 ? [counted(COMMENTS_WITH_A_THEME)] : []),
      ...themes.map((theme) => counted(commentsOnTheme(theme))),
    ],
  };
}

/** Each theme of a comment once more, as a value of THEME: a comment with several counts in each. */
export function observeMentions(comment: Comment): readonly Observation[] {
  return themesOf(comment).map((theme) => ({
    ...placeOf(comment),
    attributes: [...attributesOf(comment), { dimension: 'THEME', value: theme }],
    measurements: [counted(THEME_MENTIONS)],
  }));
}

function placeOf({ completedAt, survey, area }: Comment): Pick<Observation, 'month' | 'segment' | 'area'> {
  return { month: monthOfInstant(completedAt), segment: survey, area };
}

function attributesOf({ score, sentiment }: Comment): readonly Attribute[] {
  return [
    { dimension: 'SCORE_BAND', value: scoreBandOf(score) },
    { dimension: 'SENTIMENT', value: sentiment },
  ];
}

function counted({ id }: Measure): Measurement {
  return { measure: id, numerator: 1, value: 0 };
}
