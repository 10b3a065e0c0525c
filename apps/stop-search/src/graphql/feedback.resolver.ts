import { FEEDBACK_QUESTIONS } from '@citizen-graph/stop-search';
import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { StopSearchContext } from '../context';
import { StopSearchFeedbackType } from './feedback.type';
import { StopSearchType } from './stop-search.type';

@Resolver(() => StopSearchType)
export class FeedbackResolver {
  @FieldResolver(() => StopSearchFeedbackType, {
    nullable: true,
    description: 'The feedback form that receipts of searches lead to.',
  })
  feedback(): Pick<StopSearchFeedbackType, 'questions'> {
    return { questions: FEEDBACK_QUESTIONS };
  }
}

@Resolver(() => StopSearchFeedbackType)
export class FeedbackLinkResolver {
  @FieldResolver(() => Boolean, { nullable: true })
  linksToSearches(@Ctx() { findWhetherReceiptsAreLinked }: StopSearchContext): Promise<boolean> {
    return findWhetherReceiptsAreLinked();
  }
}
