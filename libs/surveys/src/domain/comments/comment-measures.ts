import type { Measure } from '@citizen-graph/metrics';

export const COMMENTS = counted('survey-comments');
export const POSITIVE_COMMENTS = counted('survey-comments-positive');
export const NEGATIVE_COMMENTS = counted('survey-comments-negative');
export const COMMENTS_WITH_A_THEME = counted('survey-comments-with-a-theme');
/** Each theme of each comment, cut by THEME. */
export const THEME_MENTIONS = counted('comment-theme-mentions');

/** The comments that have a theme, of any taxonomy. */
export function commentsOnTheme(code: string): Measure {
  return counted(`comments-on-${code.toLowerCase().replaceAll('_', '-')}`);
}

function counted(id: string): Measure {
  return { id, accumulation: 'flow', amount: 'n' };
}
