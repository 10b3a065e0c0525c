import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Force', {
  description: 'A police force, or a nation as a comparator, that estimates are published for.',
})
export class ForceType {
  @Field(() => ID, { description: 'Its code, as filters on the dimension FORCE take it.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType('MostSimilarGroup', { description: 'The forces whose areas are most like that of the force.' })
export class MostSimilarGroupType {
  @Field(() => [ForceType], { description: 'The forces.' })
  forces!: readonly ForceType[];

  @Field(() => String, { description: 'Who makes the groups.' })
  source!: string;

  @Field(() => Boolean, { description: 'Whether the list was checked against a publication.' })
  confirmed!: boolean;
}

@ObjectType('DesignEffect', {
  description: 'How much less certain estimates are than of a simple random sample.',
})
export class DesignEffectType {
  @Field(() => Float, { description: 'How many times the variance.' })
  value!: number;

  @Field(() => String, { description: 'Why, and how it is known.' })
  statement!: string;

  @Field(() => Boolean, { description: 'Whether its publisher gives it; if not, it is assumed.' })
  confirmed!: boolean;
}

/** Its other fields are answered by resolvers of their own. */
@ObjectType('PublicConfidence', {
  description: 'What surveys of the public say of confidence in the police.',
})
export class PublicConfidenceType {
  @Field(() => ForceType, { description: 'The force whose figure is meant when none is named.' })
  force!: ForceType;

  @Field(() => [ForceType], { description: 'Whom the force is set beside.' })
  comparators!: readonly ForceType[];

  @Field(() => MostSimilarGroupType, { description: 'Whom it is most like.' })
  mostSimilarGroup!: MostSimilarGroupType;

  @Field(() => DesignEffectType, {
    description: 'What intervals rest on where the publisher of an estimate prints none.',
  })
  designEffect!: DesignEffectType;

  @Field(() => Int, {
    description:
      'The unweighted base below which an estimate is not given, [u]; one without a base is given as published.',
  })
  leastBase!: number;
}
