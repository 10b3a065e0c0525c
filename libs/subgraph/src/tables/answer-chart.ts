import type { ChartNote } from '@citizen-graph/ledger';
import { RULE_SETS, calculateControlChart, checkChart } from '@citizen-graph/metrics';
import type {
  ControlChart,
  MetricDefinition,
  RuleSet,
  RuleSetName,
  TableQuery,
} from '@citizen-graph/metrics';
import { contains } from '@citizen-graph/reference';
import type { ChartNoteSource } from './chart-note-source';
import type { TableAnswer, TableRequest, TableSource } from './table-source';

/** What charts are made from. */
export interface ChartSources {
  readonly tables: TableSource;
  readonly chartNotes: ChartNoteSource;
}

/** A question for the control chart of a metric: that for its table, uncut, and how its limits are made. */
export interface ChartRequest extends TableRequest {
  readonly ruleSet: RuleSetName;
  /** Null for what the rule set does. */
  readonly screening: boolean | null;
  readonly baseline: number | null;
}

/** A control chart, what was recorded about its months, and the table that it is made from. */
export interface ChartAnswer {
  readonly chart: ControlChart;
  readonly rebasings: readonly ChartNote[];
  readonly annotations: readonly ChartNote[];
  readonly table: TableAnswer;
}

/**
 * The control chart of a metric from the answer to its table, so that it shows nothing that the table would not.
 * Throws a DomainError with a code of METRIC_ERRORS.
 */
export async function answerChart(
  { tables, chartNotes }: ChartSources,
  { ruleSet: name, screening, baseline, ...request }: ChartRequest,
): Promise<ChartAnswer> {
  const { definition, query, asOf } = request;
  const ruleSet: RuleSet = RULE_SETS[name];
  const grain = checkChart(definition, { grain: query.grain, baseline, ruleSet });
  const [table, found] = await Promise.all([
    tables.answer(request),
    chartNotes.find({ metric: definition.id, asOf }),
  ]);
  const notes = found.filter((note) => isOfChart(note, definition, query));
  const rebasings = notes.filter(({ kind }) => kind === 'REBASING');
  const chart = calculateControlChart(definition, table.rows, {
    ruleSet,
    screening: screening ?? ruleSet.screens,
    baseline,
    grain,
    rebasings: rebasings.map(({ month, text }) => ({ month, reason: text })),
  });
  const annotations = notes.filter(({ kind }) => kind === 'ANNOTATION');
  return { chart, rebasings, annotations, table };
}

// A note on an area or a segment is of the charts of that one alone; any other is of the charts of its parts too.
function isOfChart(
  { month, area, segment }: ChartNote,
  { dimensions }: MetricDefinition,
  { period, where }: TableQuery,
): boolean {
  const isFilteredTo = (role: 'area' | 'segment', value: string | null): boolean => {
    if (value === null) return true;
    const name = dimensions.find((dimension) => dimension.role === role)?.name;
    const values = where.find(({ dimension }) => dimension === name)?.values ?? [];
    return values.length === 1 && values[0] === value;
  };
  return contains(period, month) && isFilteredTo('area', area) && isFilteredTo('segment', segment);
}
