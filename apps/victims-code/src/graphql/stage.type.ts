import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { RightType } from './edition.type';
import { METRICS } from './victims-code-metric.type';

/** A metric that this subgraph answers for, by its key. */
export interface MetricReference {
  readonly id: string;
}

@ObjectType('SurveyMetric', { description: 'A figure from the satisfaction surveys.' })
@Directive('@key(fields: "id", resolvable: false)')
export class SurveyMetricType implements MetricReference {
  @Field(() => ID, { description: 'Its identifier, for ever the same.' })
  id!: string;
}

@ObjectType('VictimsCodeStage', {
  description:
    'A stage of a victim’s way through the force: how far the Code is kept there, beside what victims say of it.',
})
export class StageType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [RightType], {
    description: 'The rights that are kept or broken here, as the edition in force has them.',
  })
  rights!: readonly RightType[];

  @Field(() => [METRICS.MetricType], { description: 'How far the Code is kept. Never show it alone.' })
  compliance!: readonly MetricReference[];

  @Field(() => [SurveyMetricType], {
    nullable: true,
    description: 'What victims say of the stage, to be shown beside compliance.',
  })
  experience!: readonly SurveyMetricType[];

  @Field(() => String, { description: 'How far the surveys speak of this stage.' })
  asked!: string;
}
