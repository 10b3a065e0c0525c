import { formatPeriod } from '@citizen-graph/reference';
import type { Dimension, Period } from '@citizen-graph/reference';
import { calculateTable } from '../tables/calculate-table';
import { keyOf } from '../tables/group';
import type { GroupValue } from '../tables/metric-row';
import { codesIn, tableOf } from '../tables/table-cells';
import type { Table } from '../tables/table-cells';
import type { ValueOfGroup } from '../tables/table-rows';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import { frequencyTable, judgedDimensions } from './frequency-table';
import type { HiddenCells, HiddenStatus } from './hidden-cells';
import { knownAbsence } from './known-absence';
import type { LinearSolver } from './linear-solver';
import type { SuppressionPolicy } from './policy';
import type { Question } from './question';
import { suppress } from './suppression';

/**
 * The figures of a table, without those that are hidden. What is hidden is judged on every value of every
 * dimension that the query cuts or filters by, so that a filter shows nothing that the whole table hides. Each
 * period is judged by itself.
 */
export function suppressedValues(
  question: Question,
  { policy, solver }: { readonly policy: SuppressionPolicy; readonly solver: LinearSolver },
): (period: Period) => ValueOfGroup {
  const table = tableOf(question.definition, question.query, question.cells);
  const hiddenIn = oncePerPeriod((period) => suppress(frequencyTable(table, period), policy, solver));
  return (period) => {
    const exact = exactValues(question, period);
    const absence = knownAbsence(table, period);
    const hidden = hiddenIn(period);
    return (group) => {
      const status = absence(group) === null ? statusOfGroup(table, hidden, group) : null;
      return status === null ? unmarked(exact(group)) : missingValue(status);
    };
  };
}

// A period can be a row of its own and be what another row is set against.
function oncePerPeriod(judge: (period: Period) => HiddenCells): (period: Period) => HiddenCells {
  const known = new Map<string, HiddenCells>();
  return (period) => {
    const key = formatPeriod(period);
    const hidden = known.get(key) ?? judge(period);
    known.set(key, hidden);
    return hidden;
  };
}

function exactValues({ definition, query, cells }: Question, period: Period): ValueOfGroup {
  const whole = { ...query, period, grain: 'WHOLE_PERIOD', compare: null } as const;
  const rows = calculateTable(definition, whole, cells);
  const values = new Map(rows.map(({ group, value }) => [keyOfGroup(group), value]));
  return (group) => values.get(keyOfGroup(group))!;
}

// How many were erased from one row could tell of one of them; the table says whether any was.
function unmarked({ erasedSince: _, ...value }: MetricValue): MetricValue {
  return value;
}

function keyOfGroup(group: readonly GroupValue[]): string {
  return keyOf(group.map(({ code }) => code));
}

/** A row of several values put together is hidden with any of them: what is left of it would tell that one. */
function statusOfGroup(table: Table, hidden: HiddenCells, group: readonly GroupValue[]): HiddenStatus | null {
  const choices = judgedDimensions(table).map((dimension) => choicesOf(table, dimension, group));
  const cells = choices.reduce<readonly (readonly (string | null)[])[]>(
    (known, choice) => known.flatMap((codes) => choice.map((code) => [...codes, code])),
    [[]],
  );
  const statuses = cells.flatMap((codes) => hidden.get(keyOf(codes)) ?? []);
  if (statuses.length === 0) return null;
  return statuses.every((status) => status === 'SUPPRESSED') && cells.length === 1
    ? 'SUPPRESSED'
    : 'SUPPRESSED_SECONDARY';
}

// All values of a dimension together are its margin.
function choicesOf(
  table: Table,
  dimension: Dimension,
  group: readonly GroupValue[],
): readonly (string | null)[] {
  const codes = new Set(codesIn(table, dimension, group));
  return dimension.values.every(({ code }) => codes.has(code)) ? [null] : [...codes];
}
