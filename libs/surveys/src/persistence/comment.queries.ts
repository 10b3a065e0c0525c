import type { Period } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { Comment } from '../domain/comments/comment';

/** Which comments to read; what is null does not narrow them. */
export interface CommentFilter {
  readonly period: Period;
  readonly theme: string | null;
  readonly survey: string | null;
  readonly question: string | null;
  /** The bounds of the score beside them, both included. */
  readonly scores: { readonly from: number; readonly to: number } | null;
  readonly first: number;
}

/** A comment as an analyst reads it; when it was written is told by the month alone. */
export type ReadComment = Pick<
  Comment,
  'commentId' | 'survey' | 'area' | 'question' | 'score' | 'text' | 'themes'
> &
  Pick<Comment, 'sentiment' | 'taxonomyVersion' | 'redactorVersion'> & {
    readonly month: string;
    readonly synthetic: boolean;
  };

/** Comments, the latest first. */
export function findComments(
  manager: EntityManager,
  { period, theme, survey, question, scores, first }: CommentFilter,
): Promise<readonly ReadComment[]> {
  return manager.query<ReadComment[]>(
    `select comment_id as "commentId", survey, area, question, score, text, themes, sentiment, month, synthetic,
       taxonomy_version as "taxonomyVersion", redactor_version as "redactorVersion"
     from surveys.comment join ledger.release on release.number = comment.release
     where month between $1 and $2
       and ($3::text is null or $3 = any(string_to_array(themes, ' ')))
       and ($4::text is null or survey = $4)
       and ($5::text is null or question = $5)
       and ($6::integer is null or score between $6 and $7)
     order by completed_at::timestamptz desc, comment_id
     limit $8`,
    [period.from, period.to, theme, survey, question, scores?.from ?? null, scores?.to ?? null, first],
  );
}
