import { redact } from '@citizen-graph/free-text';
import {
  Refusal,
  identifier,
  instant,
  localPolicingArea,
  oneOf,
  optional,
  score,
  text,
} from '@citizen-graph/ledger';
import type { Column, Dataset } from '@citizen-graph/ledger';
import { NOT_ANALYSED } from '../domain/comments/comment';
import type { Comment } from '../domain/comments/comment';
import { COMMENTS_DATASET } from '../domain/comments/comment-metrics';
import { observeComment, observeMentions } from '../domain/comments/observe-comment';
import { monthOfInstant } from '../domain/observe-response';
import { QUESTIONS } from '../domain/question-bank';
import { SURVEYS } from '../domain/survey';

/** What respondents wrote; personal data is taken out while a row is read. */
export const SURVEY_COMMENTS: Dataset<Comment> = {
  id: COMMENTS_DATASET,
  subject: 'surveys',
  title: 'Comments in the surveys, in the words of the respondents',
  columns: {
    commentId: identifier('comment_id'),
    responseId: optional(identifier('response_id')),
    survey: oneOf('survey', Object.values(SURVEYS)),
    completedAt: instant('completed_at'),
    area: localPolicingArea('area'),
    question: optional(
      oneOf(
        'question',
        Object.values(QUESTIONS).map(({ code }) => ({ label: code, code })),
      ),
    ),
    score: optional(score('score')),
    text: redacted(text('comment', { maxLength: 4_000 })),
  },
  constants: NOT_ANALYSED,
  table: 'comment',
  monthOf: ({ completedAt }) => monthOfInstant(completedAt),
  recordIdOf: ({ commentId }) => commentId,
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: observeComment,
  observeMore: observeMentions,
};

/** The same column without the personal data of its texts, which no report shows either. */
function redacted(column: Column<string>): Column<string> {
  return {
    ...column,
    isPersonal: true,
    parse: (raw, dialect) => {
      const value = column.parse(raw, dialect);
      return value instanceof Refusal ? value : redact(value).text;
    },
  };
}
