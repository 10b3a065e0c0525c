import type { MetricRow } from '@citizen-graph/metrics';
import { findLocalPolicingArea } from '@citizen-graph/reference';
import { Directive, Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { TableAnswer } from '../tables/table-source';
import type { LocalPolicingAreaType } from './local-policing-area.type';
import {
  ChangeType,
  GroupValueType,
  MetricValueType,
  SeriesBreakType,
  toMetricValue,
} from './metric-value.type';
import { PeriodType } from './period.type';
import { ReleaseType, provenanceOf } from './release.type';

export interface MetricRowShape {
  readonly period: PeriodType;
  readonly area: LocalPolicingAreaType | null;
  readonly group: readonly GroupValueType[];
  readonly value: MetricValueType;
  readonly change: ChangeType | null;
  readonly breaks: readonly SeriesBreakType[];
}

export interface MetricTableShape {
  readonly rows: readonly MetricRowShape[];
  readonly asOf: Date;
  readonly releases: readonly ReleaseType[];
  readonly synthetic: boolean;
}

/** The class of tables whose rows name areas by the given class. */
export function metricTableType(area: ClassType<LocalPolicingAreaType>): ClassType<MetricTableShape> {
  const RowType = metricRowType(area);

  @ObjectType('MetricTable', { description: 'The figures of a metric, and what they rest on.' })
  @Directive('@shareable')
  class MetricTableType implements MetricTableShape {
    @Field(() => [RowType], { description: 'By period, then by the dimensions in the order asked for.' })
    rows!: readonly MetricRowShape[];

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
  return MetricTableType;
}

function metricRowType(area: ClassType<LocalPolicingAreaType>): ClassType<MetricRowShape> {
  @ObjectType('MetricRow', { description: 'One line of a table: a figure, of when and of whom.' })
  @Directive('@shareable')
  class MetricRowType implements MetricRowShape {
    @Field(() => PeriodType, { description: 'The months of the row.' })
    period!: PeriodType;

    @Field(() => area, {
      nullable: true,
      description: 'The area, where the table is cut by area and it is known.',
    })
    area!: LocalPolicingAreaType | null;

    @Field(() => [GroupValueType], { description: 'The value in each dimension that the table is cut by.' })
    group!: readonly GroupValueType[];

    @Field(() => MetricValueType, { description: 'The figure.' })
    value!: MetricValueType;

    @Field(() => ChangeType, {
      nullable: true,
      description: 'How it moved, where a comparison was asked for.',
    })
    change!: ChangeType | null;

    @Field(() => [SeriesBreakType], {
      description: 'The breaks of the series within its months: such a figure is marked [b].',
    })
    breaks!: readonly SeriesBreakType[];
  }
  return MetricRowType;
}

/** A table as the schema shows it, as at a moment. */
export function toMetricTable({ rows, releases }: TableAnswer, asOf: Date): MetricTableShape {
  return {
    rows: rows.map(toRow),
    asOf,
    ...provenanceOf(releases),
  };
}

function toRow({ period, group, value, change, breaks }: MetricRow): MetricRowShape {
  const place = group.find(({ dimension }) => dimension === 'AREA');
  return {
    period,
    area: place === undefined ? null : findLocalPolicingArea(place.code),
    group,
    value: toMetricValue(value, breaks.length > 0),
    change: change === null ? null : { ...change, value: toMetricValue(change.value, false) },
    breaks,
  };
}
