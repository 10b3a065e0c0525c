import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { NON_RESPONSE_REASONS } from '../tables/answer-non-response';
import type { NonResponse, NonResponseReason } from '../tables/answer-non-response';
import { MetricValueType, toMetricValue } from './metric-value.type';
import { registerEnum } from './register-enum';

const NonResponseStatusEnum = registerEnum<NonResponseReason>({
  name: 'NonResponseStatus',
  description: 'Why there are, or are not, bounds for those who did not answer.',
  values: NON_RESPONSE_REASONS,
});

@ObjectType('NonResponse', {
  description:
    'What a figure of those who answered says of all who were invited, whatever the others would have said: the ' +
    'worst-case bounds of Manski. Sampling error comes on top.',
})
@Directive('@shareable')
export class NonResponseType {
  @Field(() => NonResponseStatusEnum, { description: 'Why there are, or are not, bounds.' })
  status!: NonResponseReason;

  @Field(() => Float, {
    nullable: true,
    description: 'Those whose answers the figure counts, in per cent of those who were invited.',
  })
  responseRate!: number | null;

  @Field(() => MetricValueType, {
    nullable: true,
    description: 'How many were invited; null where nobody recorded it, or they are not told apart.',
  })
  invited!: MetricValueType | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure if all the others had said the opposite; null unless CALCULATED.',
  })
  lower!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure if all the others had said so too; null unless CALCULATED.',
  })
  upper!: number | null;
}

export function toNonResponse({ invited, ...bounds }: NonResponse): NonResponseType {
  return { ...bounds, invited: invited === null ? null : toMetricValue(invited, false) };
}
