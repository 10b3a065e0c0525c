import type {
  PublishedCell,
  PublishedColumn,
  PublishedTable,
  TableState,
  TableStatus,
} from '../model/published-table';
import { releasesOf } from '../model/releases-of';
import { NOT_APPLICABLE } from '../model/symbols';
import { tableStatus } from '../model/table-status';
import { SYNTHETIC_NOTE } from './figure-notes';

/** What is said of a figure beside it; how it was worked out stands in the table of its metric. */
const SHOWN = [
  'value',
  'shorthand',
  'denominator',
  'interval_lower',
  'interval_upper',
  'compared_value',
  'change',
  'change_interval_lower',
  'change_interval_upper',
  'change_p_value',
  'status',
];

const METRIC: PublishedColumn = { id: 'title', name: 'Metric', kind: 'text', unit: null };
const UNIT: PublishedColumn = { id: 'unit', name: 'Unit', kind: 'text', unit: null };

/**
 * The figures of several metrics in one table, each with its unit, base, interval, marks and change, for whoever reads
 * them side by side. A column that a metric lacks is not applicable.
 */
export function overviewOfTables(title: string, tables: readonly PublishedTable[]): PublishedTable {
  const columns = columnsOf(tables);
  const periods = [...new Set(tables.map(({ subtitle }) => subtitle.period))];
  return {
    title,
    subtitle: {
      geography: [...new Set(tables.map(({ subtitle }) => subtitle.geography))].join('; '),
      period: periods.join('; '),
      unit: 'that of each metric',
    },
    facts: [],
    columns: [METRIC, UNIT, ...columns],
    rows: tables.flatMap((table) => rowsOf(table, columns)),
    notes: notesOf(tables),
    source: 'that of each metric, which stands above its own table',
    state: stateOf(tables.map(({ state }) => state)),
  };
}

function columnsOf(tables: readonly PublishedTable[]): readonly PublishedColumn[] {
  const known = tables.flatMap(({ columns }) => columns);
  const cuts = tables.flatMap(({ columns }) => {
    const ids = columns.map(({ id }) => id);
    return ids.slice(0, ids.indexOf('value'));
  });
  return [...new Set([...cuts, ...SHOWN])].flatMap((id) => {
    const [column, ...others] = known.filter((each) => each.id === id);
    if (column === undefined) return [];
    // Metrics differ in their units, so that a column of figures is seldom of one alone.
    const kind = others.every((other) => other.kind === column.kind) ? column.kind : 'number';
    return [{ ...column, kind, unit: null }];
  });
}

function rowsOf(
  { title, subtitle, columns, rows }: PublishedTable,
  wanted: readonly PublishedColumn[],
): readonly (readonly PublishedCell[])[] {
  const places = wanted.map(({ id }) => columns.findIndex((column) => column.id === id));
  return rows.map((row) => [
    title,
    subtitle.unit,
    ...places.map((place) => row[place] ?? { shorthand: NOT_APPLICABLE, status: null }),
  ]);
}

/** Those that are of all tables, and that figures are made up where any is. */
function notesOf(tables: readonly PublishedTable[]): readonly string[] {
  const all = [...new Set(tables.flatMap(({ notes }) => notes))];
  return all.filter((note) => note === SYNTHETIC_NOTE || tables.every(({ notes }) => notes.includes(note)));
}

function stateOf(states: readonly TableState[]): TableState {
  const moments = (of: (state: TableState) => string | null): readonly string[] =>
    [...new Set(states.flatMap((state) => of(state) ?? []))].sort();
  return {
    filters: states[0]?.filters ?? [],
    releases: releasesOf(states),
    asOf: moments(({ asOf }) => asOf).at(-1) ?? null,
    madeAt: moments(({ madeAt }) => madeAt).at(-1) ?? '',
    disclosure: {
      policy: [...new Set(states.map(({ disclosure }) => disclosure.policy))].join(' '),
      suppressed: 'The table of each metric says how many of its figures are not given.',
    },
    status: statusOf(states),
    nextUpdate: states[0]?.nextUpdate ?? null,
    synthetic: states.every(({ synthetic }) => synthetic === null)
      ? null
      : states.some(({ synthetic }) => synthetic === true),
  };
}

function statusOf(states: readonly TableState[]): TableStatus | null {
  if (states.some(({ status }) => status === null)) return null;
  const has = (word: string): boolean => states.some(({ status }) => status?.includes(word) === true);
  return tableStatus(has('provisional'), has('revised'));
}
