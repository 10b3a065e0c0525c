import { MonthScalar, registerEnum } from '@citizen-graph/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export type CommentSentiment = 'POSITIVE' | 'NEGATIVE' | 'MIXED' | 'NEUTRAL';

const CommentSentimentEnum = registerEnum<CommentSentiment>({
  name: 'CommentSentiment',
  description: 'What a comment says of the service; words for the crime do not count.',
  values: {
    POSITIVE: 'It praises.',
    NEGATIVE: 'It criticises.',
    MIXED: 'It does both.',
    NEUTRAL: 'It does neither.',
  },
});

@ObjectType('SurveyComment', { description: 'What somebody wrote in a survey, without personal data.' })
export class SurveyCommentType {
  @Field(() => ID, { description: 'Its identifier in the export.' })
  id!: string;

  @Field(() => String, {
    description: 'The text. A placeholder such as [name] stands for each piece of personal data.',
  })
  text!: string;

  @Field(() => [ID], { description: 'The codes of its themes; none, one or several.' })
  themes!: readonly string[];

  @Field(() => CommentSentimentEnum, { description: 'Praise, criticism, both or neither.' })
  sentiment!: string;

  @Field(() => Int, { nullable: true, description: 'The score from 0 to 10 that was given beside it.' })
  score!: number | null;

  @Field(() => MonthScalar, { description: 'The month in which it was written.' })
  month!: string;

  @Field(() => Boolean, { description: 'Whether it is made up.' })
  synthetic!: boolean;
}

@ObjectType('CommentTheme', { description: 'Something that comments may speak of.' })
export class CommentThemeType {
  @Field(() => ID, { description: 'Its code, which never changes.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'What belongs to it.' })
  description!: string;
}

@ObjectType('CommentThemes', { description: 'The themes that every comment is read by now.' })
export class CommentThemesType {
  @Field(() => String, { description: 'Their version; every change has a version of its own.' })
  version!: string;

  @Field(() => [CommentThemeType], { description: 'The themes in their order.' })
  all!: readonly CommentThemeType[];
}
