import { shorthandOf } from '@citizen-graph/metrics';
import type {
  ChangeIntervalStatus,
  ChangeStatus,
  IntervalMethod,
  MetricValue,
  TestMethod,
  ValueStatus,
} from '@citizen-graph/metrics';
import type { Comparison, DimensionName, Month } from '@citizen-graph/reference';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import {
  ChangeIntervalStatusEnum,
  ChangeStatusEnum,
  ComparisonEnum,
  DimensionNameEnum,
  IntervalMethodEnum,
  TestMethodEnum,
  ValueStatusEnum,
} from './enums';
import { MonthScalar } from './month.scalar';
import { PeriodType } from './period.type';

@ObjectType('Interval', { description: 'A 95% confidence interval in the unit of the value.' })
@Directive('@shareable')
export class IntervalType {
  @Field(() => Float, { description: 'The lower limit.' })
  lower!: number;

  @Field(() => Float, { description: 'The upper limit.' })
  upper!: number;

  @Field(() => IntervalMethodEnum, { description: 'How the interval was made.' })
  method!: IntervalMethod;
}

@ObjectType('MetricValue', { description: 'A figure with what it rests on.' })
@Directive('@shareable')
export class MetricValueType {
  @Field(() => ValueStatusEnum, { description: 'Why there is, or is not, a number.' })
  status!: ValueStatus;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure, not rounded; null exactly when the status is not PUBLISHED.',
  })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'The part that counts, where the figure is a fraction.' })
  numerator!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The base: the records, people or answers that the figure is calculated over.',
  })
  denominator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of a weighted figure, the effective sample size that its interval rests on; the denominator is the unweighted base.',
  })
  effectiveBase!: number | null;

  @Field(() => IntervalType, {
    nullable: true,
    description:
      'Its 95% confidence interval. Null where no figure is given; for counts, levels, shares and ratios of two counts, ' +
      'which are no sample; for a mean of fewer than two records or of records that are all alike; and for an estimate ' +
      'whose publisher prints neither interval nor base.',
  })
  interval!: IntervalType | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      'Of a published estimate, the last month of its survey year: the latest that ends in the period, which may go on ' +
      'after it. Null for any other figure.',
  })
  yearEnding!: Month | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The symbol of the Government Analysis Function: in place of a number, such as [x], or beside one ' +
      'whose series breaks in the period, [b], that lacks months, [p], or that is revised, [r].',
  })
  shorthand!: string | null;

  @Field(() => [MonthScalar], {
    description:
      'The months of the period whose records the figure lacks, because no release covers them: it is provisional.',
  })
  missingMonths!: readonly Month[];

  @Field(() => [Int], {
    description:
      'The numbers of the releases that changed the figure after it first came in, and are in force: it is revised.',
  })
  revisedBy!: readonly number[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many records were erased from it after the moment asked for: before, it was another figure. Null ' +
      'where none was, and where the audience is told of the whole table alone.',
  })
  erasedSince!: number | null;
}

@ObjectType('GroupValue', { description: 'The value of a row in one of the dimensions it is cut by.' })
@Directive('@shareable')
export class GroupValueType {
  @Field(() => DimensionNameEnum, { description: 'The dimension.' })
  dimension!: DimensionName;

  @Field(() => String, { description: 'The code of the value, as filters take it.' })
  code!: string;

  @Field(() => String, { description: 'The value as a page shows it.' })
  label!: string;
}

@ObjectType('SeriesBreak', { description: 'A month from which figures cannot be set against earlier ones.' })
@Directive('@shareable')
export class SeriesBreakType {
  @Field(() => MonthScalar, { description: 'The first month of the new series.' })
  month!: Month;

  @Field(() => String, { description: 'What changed.' })
  reason!: string;
}

@ObjectType('SignificanceTest', {
  description: 'A two-sided test of whether two figures differ by more than chance.',
})
@Directive('@shareable')
export class SignificanceTestType {
  @Field(() => TestMethodEnum, { description: 'Which test it is.' })
  method!: TestMethod;

  @Field(() => Float, {
    description:
      'The chance of a difference as large, or as unlikely, as this one where there is none in truth. It is of ' +
      'this difference alone: of 20 that are looked at, one is below 0.05 by chance. Nought stands for less than 1e-300.',
  })
  pValue!: number;
}

@ObjectType('Change', { description: 'How a figure moved from an earlier period.' })
@Directive('@shareable')
export class ChangeType {
  @Field(() => ComparisonEnum, { description: 'Which earlier period was asked for.' })
  comparison!: Comparison;

  @Field(() => PeriodType, { description: 'The earlier period.' })
  period!: PeriodType;

  @Field(() => MetricValueType, { description: 'The earlier figure.' })
  value!: MetricValueType;

  @Field(() => ChangeStatusEnum, { description: 'Why there is, or is not, a difference.' })
  status!: ChangeStatus;

  @Field(() => Float, {
    nullable: true,
    description:
      'The difference in the unit of the figure: percentage points for a percentage. Null exactly when the ' +
      'status is not CALCULATED.',
  })
  absolute!: number | null;

  @Field(() => Float, { nullable: true, description: 'The difference in per cent of the earlier figure.' })
  relative!: number | null;

  @Field(() => IntervalType, {
    nullable: true,
    description:
      'The 95% confidence interval of the absolute difference. Null exactly when its status is not COMPARED.',
  })
  interval!: IntervalType | null;

  @Field(() => ChangeIntervalStatusEnum, { description: 'Why there is, or is not, an interval.' })
  intervalStatus!: ChangeIntervalStatus;

  @Field(() => SignificanceTestType, {
    nullable: true,
    description:
      'Whether the difference is more than chance. Null where it has no interval, and for weighted figures of ' +
      'which too few are expected to test it.',
  })
  test!: SignificanceTestType | null;

  @Field(() => [SeriesBreakType], {
    description: 'The breaks of the series between the two, for which no difference is given.',
  })
  breaks!: readonly SeriesBreakType[];
}

/** A value as the schema shows it, told whether its series breaks in its period. */
export function toMetricValue(value: MetricValue, breaksSeries: boolean): MetricValueType {
  return {
    ...value,
    effectiveBase: value.effectiveBase ?? null,
    yearEnding: value.yearEnding ?? null,
    shorthand: shorthandOf(value, breaksSeries),
    missingMonths: value.missingMonths ?? [],
    revisedBy: value.revisedBy ?? [],
    erasedSince: value.erasedSince ?? null,
  };
}
