import type { StatedGroup } from '@citizen-graph/stop-search';
import { registerEnum } from '@citizen-graph/subgraph';
import { Field, ObjectType } from 'type-graphql';

export const EthnicGroupEnum = registerEnum<StatedGroup>({
  name: 'EthnicGroup',
  description: 'The five ethnic groups of the census.',
  values: {
    WHITE: 'White.',
    MIXED: 'Mixed or multiple ethnic groups.',
    ASIAN: 'Asian or Asian British, Chinese among them.',
    BLACK: 'Black, African, Caribbean or Black British.',
    OTHER: 'Other ethnic group, Arab among them.',
  },
});

@ObjectType('PopulationDenominator', { description: 'Whom the rates are set against.' })
export class DenominatorType {
  @Field(() => String, { description: 'Who is counted, in plain English.' })
  definition!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The count, such as Census 2021; null where none is in.',
  })
  vintage!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it; null where none is in.' })
  source!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day that the count is of, YYYY-MM-DD; null where none is in.',
  })
  asAt!: string | null;
}

@ObjectType('CrosswalkEntry', {
  description: 'An ethnic group of the census and what the police record for it.',
})
export class CrosswalkEntryType {
  @Field(() => String, { description: 'The group as table TS021 of Census 2021 names it.' })
  censusGroup!: string;

  @Field(() => EthnicGroupEnum, { description: 'The one of the five groups that it counts in.' })
  group!: StatedGroup;

  @Field(() => String, {
    nullable: true,
    description: 'The 18+1 code that says the same; null where there is none.',
  })
  policeCode!: string | null;
}

@ObjectType('EthnicityCrosswalk', {
  description: 'How the ethnic groups of the census and of the police go together.',
})
export class EthnicityCrosswalkType {
  @Field(() => [CrosswalkEntryType], { description: 'The 19 groups of Census 2021.' })
  entries!: readonly CrosswalkEntryType[];

  @Field(() => [String], { description: 'What is not one to one: Roma, Arab, Chinese, Mixed, not stated.' })
  notes!: readonly string[];
}
