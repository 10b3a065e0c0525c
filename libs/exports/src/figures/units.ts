import type { ColumnKind, PublishedColumn } from '../model/published-table';

interface UnitWords {
  readonly words: string;
  /** What a difference is in. */
  readonly change: string;
  readonly kind: ColumnKind;
}

const UNITS: Readonly<Record<string, UnitWords>> = {
  COUNT: { words: 'number', change: 'number', kind: 'count' },
  PERCENT: { words: 'per cent', change: 'percentage points', kind: 'percent' },
  PER_1000: { words: 'per 1,000 people', change: 'per 1,000 people', kind: 'number' },
  SCORE: { words: 'mean score', change: 'points of the score', kind: 'number' },
  DAYS: { words: 'days', change: 'days', kind: 'number' },
};

const IN_UNIT = new Set([
  'value',
  'interval_lower',
  'interval_upper',
  'compared_value',
  'non_response_lower',
  'non_response_upper',
]);
const IN_CHANGE = new Set(['change', 'change_interval_lower', 'change_interval_upper']);

/** A unit of the schema in words. */
export function unitInWords(unit: string): string {
  return unitOf(unit).words;
}

/** A column of figures told the unit of its metric. */
export function inUnit(column: PublishedColumn, unit: string): PublishedColumn {
  const { words, change, kind } = unitOf(unit);
  if (IN_UNIT.has(column.id)) return { ...column, kind, unit: words };
  if (IN_CHANGE.has(column.id)) return { ...column, kind, unit: change };
  return column.kind === 'percent' ? { ...column, unit: 'per cent' } : column;
}

function unitOf(unit: string): UnitWords {
  return UNITS[unit] ?? { words: unit.toLowerCase(), change: unit.toLowerCase(), kind: 'number' };
}
