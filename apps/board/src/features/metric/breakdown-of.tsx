import { drawBars } from '@citizen-graph/charts';
import type { BarChart, Surface } from '@citizen-graph/charts';
import { unitInWords } from '@citizen-graph/exports';
import { useMemo } from 'react';
import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { ChartBlock } from '../../components/chart-block';
import { graphql } from '../../generated';
import type { DimensionName, MetricBreakdownPartQuery } from '../../generated/graphql';
import { published } from '../../tables/published';
import { areaName } from '../../view/area-name';
import { PublishedDataTable } from '../../tables/published-data-table';
import { periodName } from '../../view/months';
import { momentOf, whereOf } from '../../view/view';
import { breakdownTitle } from './breakdown-title';
import { figureCells, figureColumns } from './figure-columns';
import { subjectOf } from './page-metric';
import type { PartProps } from './page-metric';

const METRIC_BREAKDOWN = graphql(`
  query MetricBreakdownPart(
    $id: ID!
    $period: PeriodInput!
    $by: [DimensionName!]!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    metric(id: $id) {
      whole: table(period: $period, where: $where, asOf: $asOf) {
        rows {
          value {
            value
          }
        }
      }
      table(period: $period, by: $by, where: $where, asOf: $asOf) {
        asOf
        synthetic
        releases {
          number
          fileName
          sha256
          synthetic
        }
        rows {
          group {
            code
            label
          }
          value {
            status
            value
            denominator
            interval {
              lower
              upper
            }
            shorthand
          }
        }
      }
    }
  }
`);

interface BreakdownProps extends PartProps {
  readonly by: DimensionName;
}

/** Each group with its figure and how sure that is, as bars and as a table. */
export function BreakdownOf({ metric, view, by }: BreakdownProps) {
  const query = useAnswer(METRIC_BREAKDOWN, {
    id: metric.id,
    period: { from: view.from, to: view.to },
    by: [by],
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  return (
    <Answered query={query} what="the groups">
      {({ metric: answered }) => {
        const table = answered?.table ?? null;
        if (table === null)
          return <p className="govuk-body">The groups could not be given; the reason stands above.</p>;
        const whole = answered?.whole?.rows[0]?.value.value ?? null;
        return <Groups metric={metric} view={view} by={by} table={table} whole={whole} />;
      }}
    </Answered>
  );
}

interface GroupsProps extends BreakdownProps {
  readonly table: NonNullable<NonNullable<MetricBreakdownPartQuery['metric']>['table']>;
  readonly whole: number | null;
}

/** More groups than that are a table alone: a drawing of them says nothing at a glance. */
const MOST_BARS = 30;

function Groups(props: GroupsProps) {
  const { metric, view, table, by } = props;
  const chart = useMemo(() => toBars(props), [props]);
  const draw = useMemo(() => (surface: Surface) => drawBars(chart, surface), [chart]);
  const dimension = titleOf(props);
  const publishedTable = published({
    title: `${metric.title} by ${dimension}`,
    unit: unitInWords(metric.unit),
    view,
    columns: [
      { id: by.toLowerCase(), name: capital(dimension), kind: 'text', unit: null },
      ...figureColumns(metric.unit),
    ],
    rows: table.rows.map((row) => [nameOf(row.group), ...figureCells(row.value)]),
    answer: table,
  });
  if (table.rows.length > MOST_BARS) return <PublishedDataTable table={publishedTable} />;
  return <ChartBlock text={chart} draw={draw} table={publishedTable} level={3} />;
}

/** Those of whom the characteristic is not known are no group to set others against. */
const UNKNOWN: readonly string[] = ['PREFER_NOT_TO_SAY', 'NOT_ANSWERED', 'NOT_STATED', 'NOT_RECORDED'];

function toBars(props: GroupsProps): BarChart {
  const { metric, view, table, whole } = props;
  const groups = table.rows.map(({ group, value }) => ({
    name: nameOf(group),
    value,
    isUnknown: group.some(({ code }) => UNKNOWN.includes(code)),
  }));
  const dimension = titleOf(props);
  return {
    title: breakdownTitle({
      subject: subjectOf(metric),
      dimension,
      groups: groups.filter(({ isUnknown }) => !isUnknown),
    }),
    subtitle: `${areaName(view.area)}, ${periodName(view)}, ${unitInWords(metric.unit)}`,
    description: `Bars of ${groups.length} groups by ${dimension}, with 95% intervals where they are known.`,
    ...(table.synthetic ? { note: 'Synthetic data.' } : {}),
    unit: metric.unit,
    rows: groups.map(({ name, value }) => ({ name, figure: value })),
    ...(whole === null || metric.unit === 'COUNT' ? {} : { reference: { name: 'All', value: whole } }),
  };
}

function titleOf({ metric, by }: Pick<BreakdownProps, 'metric' | 'by'>): string {
  const title = metric.dimensions.find(({ name }) => name === by)?.title ?? by;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOf(group: GroupsProps['table']['rows'][number]['group']): string {
  return group.map(({ label }) => label).join(', ');
}
