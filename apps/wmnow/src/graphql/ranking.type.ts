import { MetricValueType, ReleaseType, registerEnum } from '@citizen-graph/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AreaType } from './area.type';

export type RankedBy = 'MEMBERS' | 'SIGN_UP_RATE' | 'GROWTH' | 'JOINERS';

export const RankedByEnum = registerEnum<RankedBy>({
  name: 'WmnowRankedBy',
  description: 'What areas are ranked by.',
  values: {
    MEMBERS: 'Members at the end of the month.',
    SIGN_UP_RATE: 'Members for every 1,000 residents aged 16 and over.',
    GROWTH: 'The change of members since the same month of the year before, in per cent.',
    JOINERS: 'People who joined in the month.',
  },
});

@ObjectType('WmnowRank', { description: 'The place of one area.' })
export class WmnowRankType {
  @Field(() => Int, {
    nullable: true,
    description: '1 for the largest, the same for equals; null where the figure is not known.',
  })
  rank!: number | null;

  @Field(() => AreaType, { description: 'The area.' })
  area!: AreaType;

  @Field(() => Float, { nullable: true, description: 'What it is ranked by.' })
  rankedBy!: number | null;

  @Field(() => MetricValueType, { description: 'The figure behind it.' })
  value!: MetricValueType;
}

@ObjectType('WmnowRanking', {
  description:
    'The seven areas in order. Membership is a full count, so places have no sampling error; near figures are near all the same.',
})
export class WmnowRankingType {
  @Field(() => [WmnowRankType], { description: 'The places, the first first.' })
  places!: readonly WmnowRankType[];

  @Field(() => [ReleaseType], { description: 'The releases that the figures rest on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
  synthetic!: boolean;
}
