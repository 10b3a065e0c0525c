import { themesOf } from '@citizen-graph/surveys';
import type { CommentFilter, KnownTaxonomy, ReadComment } from '@citizen-graph/surveys';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { CommentsArguments, toCommentFilter } from './comments.arguments';
import { CommentThemesType, SurveyCommentType } from './comments.type';
import { SurveysType } from './surveys.type';

/** What the resolver of comments needs of the context. */
export interface CommentsContext {
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
    description: 'Example comments, redacted, the latest first.',
  })
  async comments(
    @Args(() => CommentsArguments) given: CommentsArguments,
    @Ctx() { findComments }: CommentsContext,
  ): Promise<readonly SurveyCommentType[]> {
    const comments = await findComments(toCommentFilter(given));
    return comments.map((comment) => ({ ...comment, id: comment.commentId, themes: themesOf(comment) }));
  }
}
