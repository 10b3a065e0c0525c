import type { Correction } from '@citizen-graph/metrics';
import type { DimensionName } from '@citizen-graph/reference';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DimensionNameEnum } from './enums';
import { FunnelPlotArguments } from './funnel-arguments';
import { CorrectionEnum } from './group-differences.type';

@InputType('ReferenceGroup', { description: 'The group of a dimension that the others are set against.' })
export class ReferenceGroupType {
  @Field(() => DimensionNameEnum, { description: 'The dimension.' })
  dimension!: DimensionName;

  @Field(() => String, { description: 'The code of the group.' })
  code!: string;
}

@ArgsType()
export class DifferencesArguments extends FunnelPlotArguments {
  @Field(() => [ID], { description: 'The metrics of the family, by their identifiers.' })
  metrics!: string[];

  @Field(() => [DimensionNameEnum], {
    description: 'The dimensions whose groups are compared, each by itself.',
  })
  by!: DimensionName[];

  @Field(() => [ReferenceGroupType], {
    nullable: true,
    description:
      'Of dimensions that are named here, every group is set against this one; of others, every pair is.',
  })
  against!: ReferenceGroupType[] | null;

  @Field(() => CorrectionEnum, {
    defaultValue: 'HOLM' satisfies Correction,
    description: 'How p-values are adjusted: as for what a page flags, or as for exploration.',
  })
  correction!: Correction;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether those who did not answer, or were not recorded, are compared like a group.',
  })
  withUnanswered!: boolean;
}
