import type { LimitsStatus, StretchReason } from '@citizen-graph/metrics';
import type { Month } from '@citizen-graph/reference';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { LimitsStatusEnum, StretchReasonEnum } from './control-chart-enums';
import { MonthScalar } from './month.scalar';
import { PeriodType } from './period.type';

@ObjectType('ControlChartStretchStart', { description: 'What a stretch of a chart begins with.' })
@Directive('@shareable')
export class StretchStartType {
  @Field(() => StretchReasonEnum, {
    description: 'Whether it was decided, or follows from a break of the series.',
  })
  kind!: StretchReason;

  @Field(() => MonthScalar, { description: 'The first month of the new baseline.' })
  month!: Month;

  @Field(() => String, { description: 'What changed, as it was recorded.' })
  reason!: string;
}

@ObjectType('ControlChartStretch', {
  description: 'Points that follow each other and share a mean and limits.',
})
@Directive('@shareable')
export class ControlChartStretchType {
  @Field(() => PeriodType, { description: 'Its months.' })
  period!: PeriodType;

  @Field(() => [StretchStartType], {
    description: 'What it begins with: one thing, or several of one period.',
  })
  starts!: readonly StretchStartType[];

  @Field(() => LimitsStatusEnum, { description: 'How far its limits can be relied on.' })
  limitsStatus!: LimitsStatus;

  @Field(() => String, { description: 'What its limits rest on, or why it has none.' })
  limitsReason!: string;

  @Field(() => Float, { nullable: true, description: 'The mean of its baseline; null without limits.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'The average moving range that its limits rest on.' })
  averageMovingRange!: number | null;

  @Field(() => Int, { description: 'The figures of its baseline.' })
  figures!: number;

  @Field(() => Int, { description: 'The moving ranges of its baseline; none is taken over a gap.' })
  movingRanges!: number;

  @Field(() => Int, { description: 'How many of them were screened out.' })
  screenedOut!: number;
}
