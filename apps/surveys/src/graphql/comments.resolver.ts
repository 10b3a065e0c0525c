import type { Audience } from '@citizen-graph/metrics';
import { commentError, themesOf } from '@citizen-graph/surveys';
import type { CommentFilter, KnownTaxonomy, ReadComment } from '@citizen-graph/surveys';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { CommentsArguments, toCommentFilter } from './comments.arguments';
import { CommentThemesType, SurveyCommentType } from './comments.type';
import { SurveysType } from './surveys.type';

/** What the resolver of comments needs of the context. */
export interface CommentsContext {
  readonly audience: Audience;
  findComments(filter: CommentFilter): Promise<readonly ReadComment[]>;
  findTaxonomy(): Promise<KnownTaxonomy>;
}

@Resolver(() => SurveysType)
export class CommentsResolver {
  @FieldResolver(() => CommentThemesType, {
    nullable: true,
    description: 'The themes that comments are read by.',
  })
  async commentThemes(@Ctx() { findTaxonomy }: CommentsContext): Promise<CommentThemesType> {
    const { taxonomy } = await findTaxonomy();
    return { version: taxonomy.version, all: taxonomy.themes };
  }

  @FieldResolver(() => [SurveyCommentType], {
    nullable: true,
    description: 'Example comments, the latest first. Only a server that serves analysts gives them.',
  })
  async comments(
    @Args(() => CommentsArguments) given: CommentsArguments,
    @Ctx() { audience, findComments }: CommentsContext,
  ): Promise<readonly SurveyCommentType[]> {
    if (audience !== 'analyst') throw analystsOnly();
    const comments = await findComments(toCommentFilter(given));
    return comments.map((comment) => ({ ...comment, id: comment.commentId, themes: themesOf(comment) }));
  }
}

function analystsOnly(): Error {
  return commentError(
    'ANALYSTS_ONLY',
    'This server does not show comments. Ask for the shares of themes, or whoever runs it for a server of the ' +
      'analysts: one with AUDIENCE set to analyst.',
  );
}
