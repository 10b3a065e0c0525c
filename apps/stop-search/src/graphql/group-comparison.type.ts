import type { StatedGroup } from '@citizen-graph/stop-search';
import { LocalPolicingAreaType, MetricValueType } from '@citizen-graph/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { EthnicGroupEnum } from './population.type';

@ObjectType('GroupComparison', {
  description: 'One ethnic group beside the reference: how often it is searched, and what comes of it.',
})
export class GroupComparisonType {
  @Field(() => EthnicGroupEnum, { description: 'The group.' })
  group!: StatedGroup;

  @Field(() => String, { description: 'The group as a page shows it.' })
  label!: string;

  @Field(() => MetricValueType, { description: 'Searches of persons of the group.' })
  searches!: MetricValueType;

  @Field(() => MetricValueType, { description: 'Residents of the group; see the denominator.' })
  population!: MetricValueType;

  @Field(() => MetricValueType, {
    description: 'Searches for every 1,000 residents over the period, which is not turned into a year.',
  })
  rate!: MetricValueType;

  @Field(() => MetricValueType, {
    description: 'How many times the rate of the reference it is, everybody taken together: the crude ratio.',
  })
  relativeRate!: MetricValueType;

  @Field(() => MetricValueType, {
    description:
      'How many times the rate of the reference it is where groups are compared within each local authority, ' +
      'pooled by Mantel and Haenszel. Not available where searches are not placed in areas.',
  })
  pooledRelativeRate!: MetricValueType;

  @Field(() => [LocalPolicingAreaType], { description: 'The areas that the pooled ratio compares.' })
  pooledAreas!: readonly LocalPolicingAreaType[];

  @Field(() => MetricValueType, { description: 'Of searches with an outcome, per cent with an arrest.' })
  arrestRate!: MetricValueType;

  @Field(() => MetricValueType, {
    description: 'Of searches with an outcome, per cent that ended in no further action.',
  })
  noFurtherActionRate!: MetricValueType;

  @Field(() => MetricValueType, {
    description:
      'Of searches of which it is known, per cent with an outcome linked to what was searched for.',
  })
  findRate!: MetricValueType;
}
