import type { Polarity, Unit } from '@citizen-graph/metrics';
import type { DimensionName } from '@citizen-graph/reference';
import { DimensionNameEnum, SeriesBreakType, registerEnum } from '@citizen-graph/subgraph';
import { Directive, Field, Float, ID, InterfaceType, ObjectType } from 'type-graphql';

const UnitEnum = registerEnum<Unit>({
  name: 'Unit',
  description: 'What a figure is counted in.',
  values: {
    COUNT: 'A number of records or people.',
    PERCENT: 'Per cent, from 0 to 100.',
    PER_1000: 'For every thousand people.',
    SCORE: 'A mean score in the scale of its question.',
    DAYS: 'A mean number of days; the definition says whether only working days count.',
  },
});

const PolarityEnum = registerEnum<Polarity>({
  name: 'Polarity',
  description: 'Which way a figure is meant to go.',
  values: {
    HIGHER_IS_BETTER: 'A rise is an improvement.',
    LOWER_IS_BETTER: 'A fall is an improvement.',
    NEUTRAL: 'Neither a rise nor a fall is better.',
  },
});

@ObjectType('DimensionValue', { description: 'A value that a dimension may take.' })
export class DimensionValueType {
  @Field(() => String, { description: 'Its code, as filters take it.' })
  code!: string;

  @Field(() => String, { description: 'The value as a page shows it.' })
  label!: string;
}

@ObjectType('Dimension', { description: 'A way to cut a figure, and the values it has.' })
export class DimensionType {
  @Field(() => DimensionNameEnum, { description: 'Its name, as tables take it.' })
  name!: DimensionName;

  @Field(() => String, { description: 'Its name as a page shows it.' })
  title!: string;

  @Field(() => [DimensionValueType], { description: 'Its values, in their order.' })
  values!: readonly DimensionValueType[];
}

@ObjectType('Source', { description: 'Where the data behind a metric comes from.' })
export class SourceType {
  @Field(() => String, { description: 'The survey, register or system.' })
  name!: string;

  @Field(() => String, { description: 'Who publishes it.' })
  publisher!: string;
}

@InterfaceType('Metric', {
  autoRegisterImplementations: false,
  resolveType: ({ __typename }: MetricInterface) => __typename,
  description: 'A figure that boards ask for.',
})
export abstract class MetricInterface {
  /** The type that the metric's subject answers for. */
  __typename!: string;

  @Field(() => ID, { description: 'Its identifier, for ever the same.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'What the figure says and of whom, in plain English.' })
  definition!: string;

  @Field(() => UnitEnum, { description: 'What it is counted in.' })
  unit!: Unit;

  @Field(() => PolarityEnum, { description: 'Which way it is meant to go.' })
  polarity!: Polarity;

  @Field(() => Float, { nullable: true, description: 'What it is meant to reach, where a target is set.' })
  target!: number | null;

  @Field(() => SourceType, { description: 'Where its data comes from.' })
  source!: SourceType;

  @Field(() => [DimensionType], { description: 'The ways to cut it.' })
  dimensions!: readonly DimensionType[];

  @Field(() => [String], { description: 'The datasets whose releases it rests on.' })
  datasets!: readonly string[];

  @Field(() => [SeriesBreakType], {
    description: 'The months from which its figures cannot be set against earlier ones.',
  })
  breaks!: readonly SeriesBreakType[];
}

@ObjectType('SurveyMetric', {
  implements: MetricInterface,
  description: 'A figure from the satisfaction surveys.',
})
@Directive('@key(fields: "id")')
export class SurveyMetricType extends MetricInterface {}

@ObjectType('VictimsCodeMetric', {
  implements: MetricInterface,
  description: "A figure of the Victims' Code.",
})
@Directive('@key(fields: "id")')
export class VictimsCodeMetricType extends MetricInterface {}

@ObjectType('StopSearchMetric', { implements: MetricInterface, description: 'A figure of stop and search.' })
@Directive('@key(fields: "id")')
export class StopSearchMetricType extends MetricInterface {}

@ObjectType('ConfidenceMetric', {
  implements: MetricInterface,
  description: 'A published estimate of confidence.',
})
@Directive('@key(fields: "id")')
export class ConfidenceMetricType extends MetricInterface {}

@ObjectType('WmnowMetric', {
  implements: MetricInterface,
  description: 'A figure of WMNow community messaging.',
})
@Directive('@key(fields: "id")')
export class WmnowMetricType extends MetricInterface {}
