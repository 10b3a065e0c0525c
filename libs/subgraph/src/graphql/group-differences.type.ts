import { CORRECTIONS, NOT_COMPARED_REASONS } from '@citizen-graph/metrics';
import type { Correction, NotComparedReason } from '@citizen-graph/metrics';
import type { DimensionName } from '@citizen-graph/reference';
import { Directive, Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import type { DifferencesAnswer } from '../tables/answer-differences';
import { DimensionNameEnum } from './enums';
import { GroupType } from './group.type';
import { IntervalType, MetricValueType, SignificanceTestType, toMetricValue } from './metric-value.type';
import { PeriodType } from './period.type';
import { registerEnum } from './register-enum';
import { ReleaseType, provenanceOf } from './release.type';

export const CorrectionEnum = registerEnum<Correction>({
  name: 'Correction',
  description: 'How p-values are adjusted for how many comparisons are made at once.',
  values: CORRECTIONS,
});

const NotComparedReasonEnum = registerEnum<NotComparedReason>({
  name: 'NotComparedReason',
  description: 'Why a group, or a pair of groups, is not compared.',
  values: NOT_COMPARED_REASONS,
});

@ObjectType('GroupDifference', { description: 'How the figure of a group differs from that of another.' })
@Directive('@shareable')
export class GroupDifferenceType {
  @Field(() => ID, { description: 'The metric.' })
  metric!: string;

  @Field(() => DimensionNameEnum, { description: 'The dimension whose groups they are.' })
  dimension!: DimensionName;

  @Field(() => PeriodType, { description: 'The months of the figures.' })
  period!: PeriodType;

  @Field(() => GroupType, { description: 'The group.' })
  group!: GroupType;

  @Field(() => GroupType, { description: 'The group that it is set against.' })
  against!: GroupType;

  @Field(() => Float, {
    description: 'The group less the other, in the unit of the figure: percentage points for percentages.',
  })
  difference!: number;

  @Field(() => IntervalType, {
    description: 'Of this difference alone, at 95%, and not of the whole family at once.',
  })
  interval!: IntervalType;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of two rates of events, how many times the other it is; null for other figures, and where the other is nought.',
  })
  ratio!: number | null;

  @Field(() => IntervalType, {
    nullable: true,
    description: 'Of the ratio alone, at 95%; null where there is no ratio.',
  })
  ratioInterval!: IntervalType | null;

  @Field(() => SignificanceTestType, {
    nullable: true,
    description: 'The test; null for weighted percentages of which too few are expected.',
  })
  test!: SignificanceTestType | null;

  @Field(() => Float, { nullable: true, description: 'The p-value, adjusted for the size of the family.' })
  adjustedPValue!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the adjusted p-value is at most 0.05; null where there is no test.',
  })
  isSignificant!: boolean | null;
}

@ObjectType('NotCompared', { description: 'A group, or a pair of groups, of which there is no comparison.' })
@Directive('@shareable')
export class NotComparedType {
  @Field(() => ID, { description: 'The metric.' })
  metric!: string;

  @Field(() => DimensionNameEnum, { description: 'The dimension whose group it is.' })
  dimension!: DimensionName;

  @Field(() => GroupType, { description: 'The group.' })
  group!: GroupType;

  @Field(() => GroupType, {
    nullable: true,
    description: 'The other of a pair of which each has a figure; null where it is about the group alone.',
  })
  against!: GroupType | null;

  @Field(() => NotComparedReasonEnum, { description: 'Why.' })
  reason!: NotComparedReason;

  @Field(() => MetricValueType, { description: 'The figure of the group, or why it has none.' })
  value!: MetricValueType;
}

@ObjectType('GroupDifferences', {
  description:
    'All the comparisons of a family. A difference is an association: it does not say what brought it about.',
})
@Directive('@shareable')
export class GroupDifferencesType {
  @Field(() => CorrectionEnum, { description: 'How the p-values are adjusted.' })
  correction!: Correction;

  @Field(() => Int, { description: 'The number of tests that the p-values are adjusted for.' })
  familySize!: number;

  @Field(() => [GroupDifferenceType], { description: 'By metric, dimension and group.' })
  differences!: readonly GroupDifferenceType[];

  @Field(() => [NotComparedType], { description: 'What is not compared, and why.' })
  notCompared!: readonly NotComparedType[];

  @Field(() => GraphQLISODateTime, { description: 'The moment whose releases the figures rest on.' })
  asOf!: Date;

  @Field(() => [ReleaseType], { description: 'The releases that the figures rest on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
  synthetic!: boolean;
}

/** A family of comparisons as the schema shows it, as at a moment. */
export function toGroupDifferences(answer: DifferencesAnswer, asOf: Date): GroupDifferencesType {
  const { correction, familySize, differences, notCompared, releases } = answer;
  return {
    correction,
    familySize,
    differences: differences.map(({ ratio, ...difference }) => ({
      ...difference,
      ratio: ratio?.value ?? null,
      ratioInterval: ratio?.interval ?? null,
    })),
    notCompared: notCompared.map(({ value, ...each }) => ({ ...each, value: toMetricValue(value, false) })),
    asOf,
    ...provenanceOf(releases),
  };
}
