import type { AsOf } from '@citizen-graph/ledger';
import type { MetricDefinition, MetricRow, TableQuery } from '@citizen-graph/metrics';
import { findLocalPolicingArea } from '@citizen-graph/reference';
import { Directive, Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { NonResponse } from '../tables/answer-non-response';
import { momentOf } from '../tables/moment-of';
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
  /** Looks up how many were invited to answer, once for the whole table. */
  readonly findNonResponse: () => Promise<NonResponse | null>;
}

export interface MetricTableShape {
  readonly rows: readonly MetricRowShape[];
  readonly asOf: Date;
  readonly asOfRelease: number | null;
  readonly erasedSince: boolean;
  readonly releases: readonly ReleaseType[];
  readonly synthetic: boolean;
  readonly question: TableQuestion;
}

/** What a table was asked, for what is worked out from it only where a client wants it. */
export interface TableQuestion {
  readonly definition: MetricDefinition;
  readonly query: TableQuery;
  readonly findNonResponse: (row: MetricRow) => Promise<NonResponse | null>;
}

type TableFields = Omit<MetricTableShape, 'question'>;
type RowFields = Omit<MetricRowShape, 'findNonResponse'>;

/** The classes of tables, and of their rows that name areas by the given class. */
export function metricTableTypes(area: ClassType<LocalPolicingAreaType>): {
  readonly TableType: ClassType<TableFields>;
  readonly RowType: ClassType<RowFields>;
} {
  const RowType = metricRowType(area);

  @ObjectType('MetricTable', { description: 'The figures of a metric, and what they rest on.' })
  @Directive('@shareable')
  class MetricTableType implements TableFields {
    @Field(() => [RowType], { description: 'By period, then by the dimensions in the order asked for.' })
    rows!: readonly MetricRowShape[];

    @Field(() => GraphQLISODateTime, { description: 'The moment whose releases the figures rest on.' })
    asOf!: Date;

    @Field(() => Int, {
      nullable: true,
      description:
        'The last release that was in then: as of it, the same question has the same answer. Null before the first.',
    })
    asOfRelease!: number | null;

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
  return { TableType: MetricTableType, RowType };
}

function metricRowType(area: ClassType<LocalPolicingAreaType>): ClassType<RowFields> {
  @ObjectType('MetricRow', { description: 'One line of a table: a figure, of when and of whom.' })
  @Directive('@shareable')
  class MetricRowType implements RowFields {
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

/** A table as the schema shows it, as of what was asked for. */
export function toMetricTable(
  { rows, releases, last, erasedSince = false }: TableAnswer,
  { asOf, ...question }: TableQuestion & { readonly asOf: AsOf },
): MetricTableShape {
  return {
    rows: rows.map((row) => ({ ...toRow(row), findNonResponse: () => question.findNonResponse(row) })),
    question,
    asOf: momentOf(asOf, last),
    asOfRelease: last?.number ?? null,
    erasedSince,
    ...provenanceOf(releases),
  };
}

function toRow({ period, group, value, change, breaks }: MetricRow): RowFields {
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
