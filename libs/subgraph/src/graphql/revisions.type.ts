import type { MetricDefinition } from '@citizen-graph/metrics';
import { findLocalPolicingArea } from '@citizen-graph/reference';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { answerRevisions } from '../tables/answer-revisions';
import type { RevisedRow } from '../tables/answer-revisions';
import type { TableSource } from '../tables/table-source';
import type { LocalPolicingAreaType } from './local-policing-area.type';
import { GroupValueType, MetricValueType, toMetricValue } from './metric-value.type';
import { PeriodType } from './period.type';
import { ReleaseType, provenanceOf, toReleaseType } from './release.type';
import type { RevisionArguments } from './revision-arguments';
import { toTableQuery } from './to-table-query';

@ObjectType('RevisionStep', { description: 'A release that moved a figure.' })
@Directive('@shareable')
export class RevisionStepType {
  @Field(() => ReleaseType, { description: 'The release.' })
  release!: ReleaseType;

  @Field(() => MetricValueType, { description: 'The figure after it.' })
  value!: MetricValueType;

  @Field(() => Float, {
    nullable: true,
    description: 'By how much it moved the figure; null where there is no number before or after.',
  })
  difference!: number | null;
}

interface RevisedRowShape {
  readonly period: PeriodType;
  readonly area: LocalPolicingAreaType | null;
  readonly group: readonly GroupValueType[];
  readonly before: MetricValueType;
  readonly after: MetricValueType;
  readonly difference: number | null;
  readonly steps: readonly RevisionStepType[];
}

export interface RevisionsShape {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly RevisedRowShape[];
  readonly erasedSince: boolean;
  readonly releases: readonly ReleaseType[];
  readonly synthetic: boolean;
}

/** The class of what moved between two releases, whose rows name areas by the given class. */
export function revisionsType(area: ClassType<LocalPolicingAreaType>): ClassType<RevisionsShape> {
  const RowType = revisedRowType(area);

  @ObjectType('Revisions', { description: 'How the figures of a metric moved from one release to another.' })
  @Directive('@shareable')
  class RevisionsType implements RevisionsShape {
    @Field(() => Int, { description: 'The earlier release.' })
    from!: number;

    @Field(() => Int, { description: 'The later release.' })
    to!: number;

    @Field(() => [RowType], { description: 'Those that moved; or all, where asked for.' })
    rows!: readonly RevisedRowShape[];

    @Field(() => Boolean, {
      description: 'Whether a record was erased since from what one of the two rests on; see MetricTable.',
    })
    erasedSince!: boolean;

    @Field(() => [ReleaseType], {
      description: 'The releases that the figures rest on as of the later release.',
    })
    releases!: readonly ReleaseType[];

    @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
    synthetic!: boolean;
  }
  return RevisionsType;
}

function revisedRowType(area: ClassType<LocalPolicingAreaType>): ClassType<RevisedRowShape> {
  @ObjectType('RevisedRow', { description: 'A line of a table as of two releases, and what moved it.' })
  @Directive('@shareable')
  class RevisedRowType implements RevisedRowShape {
    @Field(() => PeriodType, { description: 'The months of the row.' })
    period!: PeriodType;

    @Field(() => area, { nullable: true, description: 'The area, where the table is cut by area.' })
    area!: LocalPolicingAreaType | null;

    @Field(() => [GroupValueType], { description: 'The value in each dimension that the table is cut by.' })
    group!: readonly GroupValueType[];

    @Field(() => MetricValueType, { description: 'The figure as of the earlier release.' })
    before!: MetricValueType;

    @Field(() => MetricValueType, { description: 'The figure as of the later release.' })
    after!: MetricValueType;

    @Field(() => Float, {
      nullable: true,
      description: 'The difference in the unit of the figure; null where one of the two has no number.',
    })
    difference!: number | null;

    @Field(() => [RevisionStepType], {
      description: 'The releases between that moved it, in order: their differences add up to the whole.',
    })
    steps!: readonly RevisionStepType[];
  }
  return RevisedRowType;
}

/** How a metric moved, as the schema shows it. */
export async function revisionsOf(
  tables: TableSource,
  definition: MetricDefinition,
  { from, to = null, all, ...given }: RevisionArguments,
): Promise<RevisionsShape> {
  const query = toTableQuery({ ...given, compare: null });
  const { rows, releases, ...ends } = await answerRevisions(tables, { definition, query, from, to, all });
  return { ...ends, rows: rows.map(toRow), ...provenanceOf(releases) };
}

function toRow({ period, group, breaks, before, after, difference, steps }: RevisedRow): RevisedRowShape {
  const place = group.find(({ dimension }) => dimension === 'AREA');
  const toValue = (value: RevisedRow['before']) => toMetricValue(value, breaks.length > 0);
  return {
    period,
    area: place === undefined ? null : findLocalPolicingArea(place.code),
    group,
    before: toValue(before),
    after: toValue(after),
    difference,
    steps: steps.map((step) => ({
      release: toReleaseType(step.release),
      value: toValue(step.value),
      difference: step.difference,
    })),
  };
}
