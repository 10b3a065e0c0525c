import type { Gap, PointType, SpecialCause } from '@citizen-graph/metrics';
import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { GapEnum, PointTypeEnum, SpecialCauseEnum } from './control-chart-enums';
import { MetricValueType } from './metric-value.type';
import { PeriodType } from './period.type';

const NULL_WITHOUT_LIMITS = 'Null where there are too few figures for limits.';

@ObjectType('SpecialCause', { description: 'What sets a point apart from chance.' })
@Directive('@shareable')
export class SpecialCauseType {
  @Field(() => SpecialCauseEnum, { description: 'The first rule of the rule set that the point fits.' })
  rule!: SpecialCause;

  @Field(() => String, { description: 'The rule in words, with the numbers of the rule set.' })
  words!: string;
}

@ObjectType('ControlChartPoint', {
  description:
    'A period of a control chart. Limits may lie beyond what a figure can be, such as above 100%: bound them where ' +
    'you draw them, and nowhere else.',
})
@Directive('@shareable')
export class ControlChartPointType {
  @Field(() => PeriodType, { description: 'The months of the point.' })
  period!: PeriodType;

  @Field(() => MetricValueType, { description: 'The figure, as the table shows it.' })
  value!: MetricValueType;

  @Field(() => GapEnum, {
    nullable: true,
    description: 'Why the period has no point, over which mean and limits run on; null where it has one.',
  })
  gap!: Gap | null;

  @Field(() => Float, { nullable: true, description: `The mean of its stretch. ${NULL_WITHOUT_LIMITS}` })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: `The upper limit. ${NULL_WITHOUT_LIMITS}` })
  upperLimit!: number | null;

  @Field(() => Float, { nullable: true, description: `The lower limit. ${NULL_WITHOUT_LIMITS}` })
  lowerLimit!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Above it a point is close to the upper limit. ${NULL_WITHOUT_LIMITS}`,
  })
  nearUpper!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Below it a point is close to the lower limit. ${NULL_WITHOUT_LIMITS}`,
  })
  nearLower!: number | null;

  @Field(() => SpecialCauseType, {
    nullable: true,
    description: 'Null for common cause variation, and for a gap.',
  })
  specialCause!: SpecialCauseType | null;

  @Field(() => PointTypeEnum, {
    nullable: true,
    description: 'Null for a gap, and where there are no limits to judge by.',
  })
  variation!: PointType | null;
}
