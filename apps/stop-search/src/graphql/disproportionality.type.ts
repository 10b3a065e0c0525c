import { CAVEATS } from '@citizen-graph/stop-search';
import type { CaveatCode, EthnicityBasis, StatedGroup } from '@citizen-graph/stop-search';
import {
  MetricValueType,
  PeriodInputType,
  PeriodType,
  ReleaseType,
  registerEnum,
} from '@citizen-graph/subgraph';
import { ArgsType, Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { GroupComparisonType } from './group-comparison.type';
import { DenominatorType, EthnicGroupEnum } from './population.type';

export const EthnicityBasisEnum = registerEnum<EthnicityBasis>({
  name: 'EthnicityBasis',
  description: 'Which of the two recorded ethnicities of a person searched; they are never mixed.',
  values: {
    SELF_DEFINED_ETHNICITY: 'What the person said.',
    OFFICER_DEFINED_ETHNICITY: 'What the officer saw.',
  },
});

const CaveatCodeEnum = registerEnum<CaveatCode>({
  name: 'CaveatCode',
  description: 'What has to be known before a comparison of ethnic groups is read.',
  values: CAVEATS,
});

@ArgsType()
export class DisproportionalityArguments {
  @Field(() => PeriodInputType, { description: 'The months of the searches.' })
  period!: PeriodInputType;

  @Field(() => ID, {
    nullable: true,
    description: 'The code of one local policing area; by default the whole force.',
  })
  area!: string | null;

  @Field(() => EthnicityBasisEnum, {
    defaultValue: 'SELF_DEFINED_ETHNICITY' satisfies EthnicityBasis,
    description: 'Which ethnicity the searches are told apart by.',
  })
  by!: EthnicityBasis;

  @Field(() => EthnicGroupEnum, {
    defaultValue: 'WHITE' satisfies StatedGroup,
    description: 'The group that the others are compared with.',
  })
  reference!: StatedGroup;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Answers from the releases that were in by then; by default from all.',
  })
  asOf!: Date | null;
}

@ObjectType('UnreportedEthnicity', { description: 'Searches of persons that count in no group.' })
export class UnreportedEthnicityType {
  @Field(() => MetricValueType, { description: 'Those not stated and those not recorded.' })
  count!: MetricValueType;

  @Field(() => MetricValueType, { description: 'In per cent of the searches of persons.' })
  share!: MetricValueType;
}

@ObjectType('Caveat', { description: 'What has to be printed beside a comparison.' })
export class CaveatType {
  @Field(() => CaveatCodeEnum, { description: 'Which it is.' })
  code!: CaveatCode;

  @Field(() => String, { description: 'In plain English, to be printed as it is.' })
  text!: string;
}

@ObjectType('Disproportionality', {
  description:
    'How often ethnic groups are searched, set against who lives there and against what the searches led ' +
    'to: no figure of it stands alone.',
})
export class DisproportionalityType {
  @Field(() => PeriodType, { description: 'The months of the searches.' })
  period!: PeriodType;

  @Field(() => EthnicityBasisEnum, { description: 'Which ethnicity the searches are told apart by.' })
  by!: EthnicityBasis;

  @Field(() => EthnicGroupEnum, { description: 'The group that the others are compared with.' })
  reference!: StatedGroup;

  @Field(() => [GroupComparisonType], { description: 'The five groups of the census.' })
  groups!: readonly GroupComparisonType[];

  @Field(() => DenominatorType, { description: 'Whom the rates are set against.' })
  denominator!: DenominatorType;

  @Field(() => UnreportedEthnicityType, { description: 'Searches that count in no group.' })
  unreported!: UnreportedEthnicityType;

  @Field(() => [CaveatType], {
    description: 'To be printed beside the figures; those of the Race Disparity Unit first.',
  })
  caveats!: readonly CaveatType[];

  @Field(() => GraphQLISODateTime, { description: 'The moment whose releases the figures rest on.' })
  asOf!: Date;

  @Field(() => [ReleaseType], { description: 'The releases that the figures rest on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, {
    description:
      'Whether any of the data is made up, for demonstration and tests: no such figure may be quoted.',
  })
  synthetic!: boolean;
}
