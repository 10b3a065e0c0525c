import { DomainError } from '@citizen-graph/reference';
import { PeriodInputType, toPeriod } from '@citizen-graph/subgraph';
import type { CommentFilter } from '@citizen-graph/surveys';
import { ArgsType, Field, ID, Int } from 'type-graphql';

const MOST_COMMENTS = 100;
const LOWEST = 0;
const HIGHEST = 10;

@ArgsType()
export class CommentsArguments {
  @Field(() => PeriodInputType, { description: 'The months in which they were written.' })
  period!: PeriodInputType;

  @Field(() => ID, {
    nullable: true,
    description: 'The code of a theme that they have; by default any or none.',
  })
  theme!: string | null;

  @Field(() => ID, { nullable: true, description: 'The code of a survey; by default all.' })
  survey!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The code of the question beside them; by default any or none.',
  })
  question!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The lowest score beside them, from 0; by default also none.',
  })
  scoreFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The highest score beside them, to 10; by default also none.',
  })
  scoreTo!: number | null;

  @Field(() => Int, { defaultValue: 20, description: 'At most this many, from 1 to 100.' })
  first!: number;
}

/** Which comments the arguments ask for; throws INVALID_PERIOD and BAD_USER_INPUT naming the argument. */
export function toCommentFilter({
  period,
  theme,
  survey,
  question,
  scoreFrom,
  scoreTo,
  first,
}: CommentsArguments): CommentFilter {
  if (first < 1 || first > MOST_COMMENTS) {
    throw new DomainError('BAD_USER_INPUT', `comments(first:) takes 1 to ${MOST_COMMENTS}, not ${first}.`);
  }
  return {
    period: toPeriod(period),
    theme: theme ?? null,
    survey: survey ?? null,
    question: question ?? null,
    scores: toScores(scoreFrom ?? null, scoreTo ?? null),
    first,
  };
}

function toScores(from: number | null, to: number | null): CommentFilter['scores'] {
  return from === null && to === null ? null : { from: from ?? LOWEST, to: to ?? HIGHEST };
}
