import { REFUSAL_REASONS } from '@citizen-graph/metrics';
import type { Audience, RefusalReason, RefusedCombination } from '@citizen-graph/metrics';
import type { DimensionName } from '@citizen-graph/reference';
import { DimensionNameEnum, registerEnum } from '@citizen-graph/subgraph';
import { Field, ObjectType } from 'type-graphql';

const AudienceEnum = registerEnum<Audience>({
  name: 'Audience',
  description: 'Whom a server answers; a caller cannot choose.',
  values: {
    analyst: 'Analysts of the force: figures as they are calculated.',
    internal: 'Boards and front ends of the force: small figures are hidden, and others with them.',
    partner: 'Partner organisations: every count carries noise.',
  },
});

const RefusalReasonEnum = registerEnum<RefusalReason>({
  name: 'RefusalReason',
  description: 'Why a table is refused, or its figures are withheld.',
  values: REFUSAL_REASONS,
});

const RefusalOutcomeEnum = registerEnum<RefusedCombination['outcome']>({
  name: 'RefusalOutcome',
  description: 'What becomes of a question that disclosure control does not allow.',
  values: {
    REFUSED: 'The question is refused with DISCLOSURE_REFUSED.',
    WITHHELD: 'The question is answered, and every figure in it is WITHHELD.',
  },
});

@ObjectType('RefusedCombination', { description: 'What can never be asked of a metric here, and why.' })
export class RefusedCombinationType implements RefusedCombination {
  @Field(() => [DimensionNameEnum], {
    description: 'Dimensions that cannot be used together; with none, the metric itself.',
  })
  dimensions!: readonly DimensionName[];

  @Field(() => RefusalOutcomeEnum, { description: 'What becomes of such a question.' })
  outcome!: RefusedCombination['outcome'];

  @Field(() => RefusalReasonEnum, { description: 'Why.' })
  reason!: RefusalReason;

  @Field(() => String, { description: 'What to ask instead.' })
  explanation!: string;
}

@ObjectType('DisclosureControl', {
  description: 'How the figures of a metric are protected here, where they are of persons.',
})
export class DisclosureControlType {
  @Field(() => AudienceEnum, { description: 'Whom this server answers.' })
  audience!: Audience;

  @Field(() => String, { description: 'The version of the policy.' })
  version!: string;

  @Field(() => String, { description: 'Who answers for the policy.' })
  owner!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why the figures need no protection; null where they are protected.',
  })
  open!: string | null;

  @Field(() => [RefusedCombinationType], {
    description:
      'The smallest combinations that can never be asked; a larger one that holds one cannot either.',
  })
  refused!: readonly RefusedCombinationType[];
}
