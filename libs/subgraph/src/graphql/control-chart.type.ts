import type { Assurance, Icon, LimitsStatus, RuleSetName, Variation } from '@citizen-graph/metrics';
import { Directive, Field, Float, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { ChartNoteType } from './chart-note.type';
import { AssuranceEnum, LimitsStatusEnum, RuleSetEnum, VariationEnum } from './control-chart-enums';
import { ControlChartPointType } from './control-chart-point.type';
import { ControlChartStretchType } from './control-chart-stretch.type';
import { ReleaseType } from './release.type';

const LETTER = 'Its letter on charts of Making Data Count: H, L, P, F or ?; null for an icon without one.';

@ObjectType('VariationIcon', {
  description: 'What the latest figure says of how things went, in words for an icon.',
})
@Directive('@shareable')
export class VariationIconType implements Icon {
  @Field(() => VariationEnum, { description: 'What it shows.' })
  code!: Variation;

  @Field(() => String, { nullable: true, description: LETTER })
  letter!: Icon['letter'];

  @Field(() => String, { description: 'Its name, for those who do not see it.' })
  title!: string;

  @Field(() => String, { description: 'What it means, in a sentence.' })
  description!: string;
}

@ObjectType('AssuranceIcon', {
  description: 'Whether the target is reached as things are, in words for an icon.',
})
@Directive('@shareable')
export class AssuranceIconType implements Icon {
  @Field(() => AssuranceEnum, { description: 'What it shows.' })
  code!: Assurance;

  @Field(() => String, { nullable: true, description: LETTER })
  letter!: Icon['letter'];

  @Field(() => String, { description: 'Its name, for those who do not see it.' })
  title!: string;

  @Field(() => String, { description: 'What it means, in a sentence.' })
  description!: string;
}

@ObjectType('ControlChart', {
  description: 'The XmR chart of a metric: what chance alone brings, and what is more than that.',
})
@Directive('@shareable')
export class ControlChartType {
  @Field(() => [ControlChartPointType], { description: 'One for each period, gaps included.' })
  points!: readonly ControlChartPointType[];

  @Field(() => [ControlChartStretchType], {
    description:
      'Where a mean and limits hold: a new one begins by a recorded decision or a break of the series alone.',
  })
  stretches!: readonly ControlChartStretchType[];

  @Field(() => VariationIconType, { description: 'What the latest figure of the last stretch says.' })
  variation!: VariationIconType;

  @Field(() => AssuranceIconType, { description: 'The target against the limits of the last stretch.' })
  assurance!: AssuranceIconType;

  @Field(() => Float, { nullable: true, description: 'The target of the metric; null where it has none.' })
  target!: number | null;

  @Field(() => RuleSetEnum, { description: 'By which convention the chart is made.' })
  ruleSet!: RuleSetName;

  @Field(() => LimitsStatusEnum, { description: 'How far the limits of the last stretch can be relied on.' })
  limitsStatus!: LimitsStatus;

  @Field(() => [ChartNoteType], { description: 'The recorded decisions on new baselines in its months.' })
  rebasings!: readonly ChartNoteType[];

  @Field(() => [ChartNoteType], { description: 'What else was recorded about its months.' })
  annotations!: readonly ChartNoteType[];

  @Field(() => GraphQLISODateTime, {
    description: 'The moment whose releases and decisions the chart rests on.',
  })
  asOf!: Date;

  @Field(() => Boolean, {
    description:
      'Whether, after the moment asked for, a record was erased from what the figures rest on: the law takes it ' +
      'out of answers of the past too, so that some may be other figures than they were then.',
  })
  erasedSince!: boolean;

  @Field(() => [ReleaseType], { description: 'The releases that the figures rest on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, {
    description:
      'Whether any of the data is made up, for demonstration and tests: no such figure may be quoted.',
  })
  synthetic!: boolean;
}
